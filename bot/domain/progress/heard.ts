import type { Day } from "../calendar/day";
import type { Action } from "../roadmap/action";
import type { Rollup } from "./rollup";

/**
 * The last day the state of an action was said or confirmed: by an update of its own, or by its owner's confirmation of
 * everything they lead in that project or axis (« Rien de neuf »). Null when nobody ever spoke.
 */
export function heardOn(action: Pick<Action, "informed" | "ownerId">, around: Pick<Rollup, "heard"> | null): Day | null {
  const informed = action.informed?.at.slice(0, 10) ?? "";
  if (informed === "") return null;
  const confirmed = action.ownerId === null ? "" : (around?.heard[action.ownerId] ?? "");
  return (confirmed > informed ? confirmed : informed) || null;
}
