import { type Attempt, attempt } from "./attempts";
import type { Authority } from "./authority";
import { isSeen } from "./directory";

export type EditPersonOutcome = { ok: true } | { ok: false; reason: "not-found" | "email-taken" };

/** Gives a person the address by which their Teams account will be recognised. An address belongs to one person. */
export const editPerson = (authority: Authority, personId: string, email: string): Promise<EditPersonOutcome> =>
  attempt(async (): Promise<Attempt<EditPersonOutcome>> => {
    const address = email.trim().toLowerCase();
    const [found] = await authority.store.load([{ type: "person", id: personId }]);
    if (!found) return { outcome: { ok: false, reason: "not-found" } };
    const holder = address === "" ? null : await authority.store.personByEmail(address);
    const other = holder?.value.id === personId ? null : holder;
    if (other && (await isSeen(authority.store, other.value))) return { outcome: { ok: false, reason: "email-taken" } };
    const commit = await authority.store.commit([
      { do: "replace", type: "person", record: { ...found.value, email: address }, etag: found.etag },
      // of an import that was undone: nobody sees them, and the address is free
      ...(other ? [{ do: "replace", type: "person", record: { ...other.value, email: "" }, etag: other.etag } as const] : []),
    ]);
    authority.directory.forget();
    return commit.ok ? { outcome: { ok: true } } : { commit };
  });
