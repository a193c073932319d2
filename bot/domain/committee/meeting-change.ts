import { sameValue } from "../edits/edit";
import type { Values } from "../updates/update-event";
import type { Meeting } from "./meeting";

/** What a séance is besides its lists; how long a point has been running is no change of anything. */
const PLAIN = ["day", "startTime", "place", "state", "arranged", "calledAt", "openedAt", "closedAt", "packId", "summaryPostId"] as const satisfies readonly (keyof Meeting)[];

/**
 * What a request changed in a séance, for its journal: the fields that moved, and of the agenda, of who is there and of the
 * notes only what is another. Of notes it says whose they are, never what they say: they are read where they stand.
 */
export function meetingChange(before: Meeting, after: Meeting): { before: Values; after: Values } | null {
  const change = { before: {} as Values, after: {} as Values };
  const tell = (field: string, was: unknown, is: unknown): void => {
    if (sameValue(was, is)) return;
    change.before[field] = was;
    change.after[field] = is;
  };
  for (const field of PLAIN) tell(field, before[field], after[field]);
  tell("order", order(before), order(after));
  const [pointsBefore, pointsAfter] = others(before.agenda.map(told), after.agenda.map(told), ({ id }) => id);
  tell("agenda", pointsBefore, pointsAfter);
  const [thereBefore, thereAfter] = others(before.attendance, after.attendance, ({ personId }) => personId);
  tell("attendance", thereBefore, thereAfter);
  // a note that is corrected is still that note
  const [notesBefore, notesAfter] = others(before.notes.map(named), after.notes.map(named), ({ id }) => id);
  tell("notes", notesBefore, notesAfter);
  return Object.keys(change.after).length === 0 ? null : change;
}

const order = ({ agenda }: Meeting): string[] => agenda.map(({ id }) => id);
const told = ({ spent: _spent, ...point }: Meeting["agenda"][number]) => point;
const named = ({ id, pointId, by }: Meeting["notes"][number]) => ({ id, pointId, by });

/** Of two lists what is not the same in both. */
function others<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): [T[], T[]] {
  const missing = (from: readonly T[], other: readonly T[]): T[] => {
    const known = new Map(other.map((one) => [keyOf(one), one]));
    return from.filter((one) => !sameValue(one, known.get(keyOf(one))));
  };
  return [missing(before, after), missing(after, before)];
}
