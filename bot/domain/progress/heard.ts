import { type Day, dayAt } from "../calendar/day";
import type { Action } from "../roadmap/action";
import type { Rollup } from "./rollup";

/**
 * The last day the state of an action was said or confirmed: by an update of its own, or by its owner's confirmation of
 * everything they lead in that project or axis (« Rien de neuf »). Null when nobody ever spoke. A civil day of the plan:
 * an answer given at 21 h in Martinique is of that day, though it is already the next one in UTC.
 */
export function heardOn(
  action: Pick<Action, "informed" | "ownerId">,
  around: Pick<Rollup, "heard"> | null,
  timeZone: string,
): Day | null {
  if (action.informed === null) return null;
  const informed = dayAt(action.informed.at, timeZone);
  const confirmed = action.ownerId === null ? "" : (around?.heard[action.ownerId] ?? "");
  return confirmed > informed ? confirmed : informed;
}
