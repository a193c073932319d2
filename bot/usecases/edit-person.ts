import { type Attempt, attempt } from "./attempts";
import type { Authority } from "./authority";
import { isSeen } from "./directory";

/** What of a person the bureau keeps; what is absent stays as it is. */
export interface PersonEdit {
  email?: string | undefined;
  title?: string | undefined;
  directionId?: string | null | undefined;
}

export type EditPersonOutcome = { ok: true } | { ok: false; reason: "not-found" | "email-taken" | "invalid-input" };

/** Gives a person the address by which their Teams account will be recognised, their job and their direction. An address belongs to one person. */
export const editPerson = (authority: Authority, personId: string, { email, title, directionId }: PersonEdit): Promise<EditPersonOutcome> =>
  attempt(async (): Promise<Attempt<EditPersonOutcome>> => {
    const [found] = await authority.store.load([{ type: "person", id: personId }]);
    if (!found) return { outcome: { ok: false, reason: "not-found" } };
    if (directionId && !(await authority.directory.directions()).some(({ id }) => id === directionId)) return { outcome: { ok: false, reason: "invalid-input" } };
    const address = email === undefined ? found.value.email : email.trim().toLowerCase();
    const holder = email === undefined || address === "" ? null : await authority.store.personByEmail(address);
    const other = holder?.value.id === personId ? null : holder;
    if (other && (await isSeen(authority.store, other.value))) return { outcome: { ok: false, reason: "email-taken" } };
    const record = {
      ...found.value,
      email: address,
      ...(title === undefined ? {} : { title: title.trim() }),
      ...(directionId === undefined ? {} : { directionId }),
    };
    const commit = await authority.store.commit([
      { do: "replace", type: "person", record, etag: found.etag },
      // of an import that was undone: nobody sees them, and the address is free
      ...(other ? [{ do: "replace", type: "person", record: { ...other.value, email: "" }, etag: other.etag } as const] : []),
    ]);
    authority.directory.forget();
    return commit.ok ? { outcome: { ok: true } } : { commit };
  });
