import { type Day, daysBetween } from "../calendar/day";
import type { Action } from "../roadmap/action";

type Timed = Pick<Action, "status" | "dueDay">;

/** « En retard » : l'échéance est passée et l'action est à venir, en cours ou bloquée. A paused action waits by decision. */
export const canBeLate = (action: Pick<Action, "status">): boolean =>
  action.status === "planned" || action.status === "inProgress" || action.status === "blocked";

/** How many days an action is late on a day; 0 when it is not. */
export function daysLate(action: Timed, today: Day): number {
  if (action.dueDay === null || !canBeLate(action) || action.dueDay >= today) return 0;
  return daysBetween(action.dueDay, today);
}
