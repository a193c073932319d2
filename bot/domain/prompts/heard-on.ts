import { type Day, dayAt } from "../calendar/day";
import type { Rollup } from "../progress/rollup";
import type { Action } from "../roadmap/action";

/**
 * The last day the state of an action was said, or confirmed unchanged by its owner (a confirmation is kept with the
 * project or axis the action hangs from); null when neither ever happened.
 */
export function heardOn(action: Pick<Action, "informed" | "ownerId">, home: Pick<Rollup, "heard"> | null, timeZone: string): Day | null {
  const said = action.informed === null ? "" : dayAt(action.informed.at, timeZone);
  const confirmed = action.ownerId === null ? "" : (home?.heard[action.ownerId] ?? "");
  const last = said > confirmed ? said : confirmed;
  return last === "" ? null : last;
}
