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
  const known = action.informed || status === "blocked";
  const passed = !closed && milestoneDay !== null && milestoneDay < today;
  const more: string[] = [];
  if (known && !closed && (progress > 0 || status === "inProgress")) more.push(actions.progress(progress));
  if (!closed && milestoneDay !== null && !passed) more.push(actions.milestone(milestoneDay, today));
  else if (!closed && !passed && dueDay !== null && daysLate === 0) more.push(actions.due(dueDay, today));
  const rest = more.map((words) => `, ${words}`).join("");
  const state = known ? `${STATUS_MARKS[status]}\u00a0${statuses[status]}` : actions.uninformed;
  const runs = status === "blocked" ? [run(state, { color: "Attention" })] : [run(`${state}${rest}`)];
  if (status === "blocked" && rest !== "") runs.push(run(rest));
  const alarms: TextRun[] = [];
  if (passed) alarms.push(run(actions.milestonePassed(milestoneDay, today), { color: "Warning" }));
  if (daysLate > 0) alarms.push(run(actions.late(daysLate), { color: "Attention" }));
  // the comma keeps the colour of what stands before it
  return alarms.reduce((said, alarm) => [...said.slice(0, -1), ...said.slice(-1).map((last) => ({ ...last, text: `${last.text}, ` })), alarm], runs);
}
