import { canUndo } from "../domain/access/access";
import { DIRECTORY_JOURNAL } from "../domain/directory/directory-edit";
import { directoryEditsToUndo } from "../domain/directory/undo-directory";
import { canBeUndone } from "../domain/edits/undo";
import type { Authority } from "./authority";
import { type DirectoryOutcome, editDirectory } from "./edit-directory";
import { editEventId } from "./edit-things";
import type { UndoInput } from "./undo-edit";

export type UndoDirectoryOutcome = DirectoryOutcome | { ok: false; reason: "undo-not-possible" | "undone-already" | "in-use" };

/** « Une modification se défait en entier, d'un geste » ; what it added goes away unless something names it by now. */
export async function undoDirectoryEdit(authority: Authority, { person, eventId, requestId, channel }: Omit<UndoInput, "planId">): Promise<UndoDirectoryOutcome> {
  const [event] = await authority.store.load([{ type: "event", id: eventId }]);
  if (!event || event.value.planId !== DIRECTORY_JOURNAL) return { ok: false, reason: "not-found" };
  if (!canBeUndone(event.value)) return { ok: false, reason: "undo-not-possible" };
  const permission = canUndo(person, event.value.by);
  if (!permission.allowed) return { ok: false, reason: permission.reason };
  const [undoing] = await authority.store.undoings([eventId]);
  if (undoing && undoing.id !== editEventId(DIRECTORY_JOURNAL, requestId)) return { ok: false, reason: "undone-already" };
  const outcome = await editDirectory(authority, { person, requestId, channel, edits: directoryEditsToUndo(event.value), reason: "", undoes: eventId });
  if (outcome.ok) return outcome;
  if (outcome.reason === "nothing-to-change") return { ok: false, reason: "undone-already" };
  return outcome.reason === "edit-refused" && outcome.faults.every(({ reason }) => reason === "in-use") ? { ok: false, reason: "in-use" } : outcome;
}
