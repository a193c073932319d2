import { heardOn } from "../progress/heard";
import { isOpen } from "../roadmap/action";
import { type ActionLine, actionLine } from "./action-line";
import { byAttention } from "./attention";
import type { WeeklyFacts } from "./weekly-view";

/** The open actions a person owns, the most pressing first: the answer to *mes actions*. */
export function myActions(personId: string, facts: Omit<WeeklyFacts, "prompt">): ActionLine[] {
  const { actions, projects, axes, today, timeZone } = facts;
  const homes = new Map([...axes, ...projects].map((home) => [home.id, home]));
  const mine = actions.filter((action) => action.ownerId === personId && isOpen(action));
  const heard = mine.map((action) => ({
    action,
    heard: heardOn(action, homes.get(action.projectId ?? action.axisId)?.rollup ?? null, timeZone),
  }));
  return byAttention(heard, today).map(({ action }) =>
    actionLine(action, homes.get(action.projectId ?? action.axisId)?.name ?? "", today),
  );
}
