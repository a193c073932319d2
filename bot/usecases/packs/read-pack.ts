import type { AccessReason } from "../../domain/access/access";
import { canReadMeeting } from "../../domain/committee/committee-access";
import type { Pack } from "../../domain/committee/pack";
import type { Person } from "../../domain/people/person";
import type { Authority } from "../authority";
import { type OpenedPack, openPack } from "./open-pack";

export type ReadPackOutcome = { ok: true; unchanged: false; pack: OpenedPack } | { ok: true; unchanged: true } | { ok: false; reason: "not-found" | "pack-damaged" | AccessReason };

/**
 * A frozen pack for who may read its séance, proven from its bytes each time. It rests on nothing of the plan: projects may have been
 * renamed, merged or deleted since. `known`: the hash of what the reader has already.
 */
export async function readPack(authority: Authority, person: Person, packId: string, known: string | null = null): Promise<ReadPackOutcome> {
  const found = await findPack(authority, person, packId);
  if (!found.ok) return found;
  if (known === found.pack.hash) return { ok: true, unchanged: true };
  const pack = await openPack(authority, found.pack);
  return pack ? { ok: true, unchanged: false, pack } : { ok: false, reason: "pack-damaged" };
}

/** A pack as it is kept, for who may read it. */
export async function findPack({ store }: Authority, person: Person, packId: string): Promise<{ ok: true; pack: Pack } | { ok: false; reason: "not-found" | AccessReason }> {
  const [pack] = await store.load([{ type: "pack", id: packId }]);
  if (!pack) return { ok: false, reason: "not-found" };
  const [committee] = await store.load([{ type: "committee", id: pack.value.committeeId }]);
  const permission = canReadMeeting(person, committee?.value ?? { members: [] });
  return permission.allowed ? { ok: true, pack: pack.value } : { ok: false, reason: permission.reason };
}
