import type { Day } from "../domain/calendar/day";
import type { WeeklyAction } from "../domain/prompts/weekly-view";
import type { Texts } from "../texts/texts";
import type { TextRun } from "./adaptive-card";
import { run } from "./elements";
import { STATUS_MARKS } from "./marks";

/** What a card needs to say where an action stands. */
export type ActionState = Pick<WeeklyAction, "status" | "progress" | "dueDay" | "daysLate" | "milestoneDay" | "informed">;

/** Where an action stands: *◐ En cours, 40 %, jalon le 12 déc., 12 jours de retard*. */
export function stateRuns(action: ActionState, today: Day, texts: Texts): TextRun[] {
  const { actions, statuses } = texts;
  const { status, progress, dueDay, daysLate, milestoneDay } = action;
  const closed = status === "done" || status === "abandoned";
  const known = [`${STATUS_MARKS[status]}\u00a0${statuses[status]}`];
  if (!closed && (progress > 0 || status === "inProgress")) known.push(actions.progress(progress));
  const words = action.informed ? known : [actions.uninformed];
  const passed = !closed && milestoneDay !== null && milestoneDay < today;
  if (!closed && milestoneDay !== null && !passed) words.push(actions.milestone(milestoneDay, today));
  else if (!closed && !passed && dueDay !== null && daysLate === 0) words.push(actions.due(dueDay, today));
  const runs = [run(words.join(", "), status === "blocked" ? { color: "Attention" } : {})];
  if (passed) runs.push(run(`, ${actions.milestonePassed(milestoneDay, today)}`, { color: "Warning" }));
  if (daysLate > 0) runs.push(run(`, ${actions.late(daysLate)}`, { color: "Attention" }));
  return runs;
}
