import type { Day } from "../domain/calendar/day";
import type { AnswerState, WeeklyAction } from "../domain/prompts/weekly-view";
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
  let rest = "";
  if (known && !closed && (progress > 0 || status === "inProgress")) rest += `, ${actions.progress(progress)}`;
  if (!closed && milestoneDay !== null && !passed) rest += `, ${actions.milestone(milestoneDay, today)}`;
  else if (!closed && !passed && dueDay !== null && daysLate === 0) rest += `, ${actions.due(dueDay, today)}`;
  const state = known ? `${STATUS_MARKS[status]}\u00a0${statuses[status]}` : actions.uninformed;
  const runs = status === "blocked" ? [run(state, { color: "Attention" })] : [run(`${state}${rest}`)];
  if (status === "blocked" && rest !== "") runs.push(run(rest));
  if (passed) addAlarm(runs, run(actions.milestonePassed(milestoneDay, today), { color: "Warning" }));
  if (daysLate > 0) addAlarm(runs, run(actions.late(daysLate), { color: "Attention" }));
  return runs;
}

/** Puts an alarm after what is said; the comma keeps the colour of what stands before it. */
function addAlarm(runs: TextRun[], alarm: TextRun): void {
  const last = runs.at(-1);
  if (last) last.text += ", ";
  runs.push(alarm);
}

/** What comes before the state of something that was touched this week; nothing while it waits. */
export function answerLead(state: AnswerState, { weekly }: Texts): TextRun[] {
  if (state === "waiting") return [];
  return state === "answered" ? [run(weekly.noted, { color: "Good" })] : [run(`${weekly.unchanged}. `)];
}
