import { type AccessReason, canUndo } from "../domain/access/access";
import type { Person } from "../domain/people/person";
import { canBeUndone, editsToUndo } from "../domain/edits/undo";
import type { Channel } from "../domain/updates/channel";
import type { Authority } from "./authority";
import { editEventId, type EditOutcome, editThings } from "./edit-things";

export interface UndoInput {
  person: Person;
  planId: string;
  eventId: string;
  requestId: string;
  channel: Channel;
}

export type UndoEditOutcome = EditOutcome | { ok: false; reason: "undo-not-possible" | "undone-already" | AccessReason };

/** « Une modification se défait en entier, d'un geste » : each field goes back, unless somebody changed it since. */
export async function undoEdit(authority: Authority, { person, planId, eventId, requestId, channel }: UndoInput): Promise<UndoEditOutcome> {
  const [event] = await authority.store.load([{ type: "event", id: eventId }]);
  if (!event || event.value.planId !== planId) return { ok: false, reason: "not-found" };
  if (!canBeUndone(event.value)) return { ok: false, reason: "undo-not-possible" };
  const permission = canUndo(person, event.value.by);
  if (!permission.allowed) return { ok: false, reason: permission.reason };
  // « une fois »: what was put back by hand afterwards is somebody's new change, not this one
  const [undoing] = await authority.store.undoings([eventId]);
  if (undoing && undoing.id !== editEventId(planId, requestId)) return { ok: false, reason: "undone-already" };
  const outcome = await editThings(authority, {
    person,
    planId,
    requestId,
    channel,
    edits: editsToUndo(event.value),
    reason: "",
    waiver: "",
    undoes: eventId,
  });
  return !outcome.ok && outcome.reason === "nothing-to-change" ? { ok: false, reason: "undone-already" } : outcome;
}
