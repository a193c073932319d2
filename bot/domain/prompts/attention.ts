import { type Day, daysBetween } from "../calendar/day";
import { daysLate } from "../progress/lateness";
import type { Action } from "../roadmap/action";

/** Why an action comes before others in the question of the week, the most pressing reason first. */
export const ATTENTIONS = ["blocked", "late", "milestone", "uninformed", "silent"] as const;
export type Attention = (typeof ATTENTIONS)[number];

/** « Un jalon à moins de quatorze jours, ou passé, mérite un mot. » */
const MILESTONE_DAYS = 14;
/** « Trois semaines sans nouvelle, c'est un silence. » */
const SILENT_DAYS = 21;

type Facts = Pick<Action, "status" | "dueDay" | "milestone" | "informed">;

/** The most pressing reason to look at an action on a day; null when nothing presses. `heard` is the last news of it. */
export function attentionOf(action: Facts, heard: Day | null, today: Day): Attention | null {
  if (action.status === "blocked") return "blocked";
  if (daysLate(action, today) > 0) return "late";
  if (action.milestone !== null && daysBetween(today, action.milestone.day) <= MILESTONE_DAYS) return "milestone";
  if (action.informed === null) return "uninformed";
  if (heard === null || daysBetween(heard, today) >= SILENT_DAYS) return "silent";
  return null;
}

/** An action with the last day of news of it, for the order of the card. */
export interface HeardAction {
  action: Action;
  heard: Day | null;
}

/** The order in which a card shows actions: by what presses, then by due day, those without one last. */
export function byAttention(actions: readonly HeardAction[], today: Day): HeardAction[] {
  const rank = ({ action, heard }: HeardAction): number => {
    const reason = attentionOf(action, heard, today);
    return reason === null ? ATTENTIONS.length : ATTENTIONS.indexOf(reason);
  };
  return actions
    .map((one) => ({ one, rank: rank(one), due: one.action.dueDay ?? "9999" }))
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        compare(a.due, b.due) ||
        a.one.action.order - b.one.action.order ||
        compare(a.one.action.id, b.one.action.id),
    )
    .map(({ one }) => one);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
