import type { ActionView } from "../../../bot/contract/actions";

type Ranked = Pick<ActionView, "id" | "status" | "daysLate" | "dueDay" | "title">;

/** Late first, then blocked, then those still waiting for news, then by due day. */
export function byUrgency<A extends Ranked>(actions: readonly A[], waiting: readonly string[]): A[] {
  const rank = (action: A): number =>
    action.daysLate > 0 ? 0 : action.status === "blocked" ? 1 : waiting.includes(action.id) ? 2 : 3;
  const day = (action: A): string => action.dueDay ?? "9999-12-31";
  return actions.toSorted((a, b) => rank(a) - rank(b) || day(a).localeCompare(day(b)) || a.title.localeCompare(b.title, "fr"));
}
