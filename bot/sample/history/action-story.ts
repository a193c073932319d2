import { type IsoWeek, weekOf } from "../../domain/calendar/iso-week";
import type { Action } from "../../domain/roadmap/action";
import { chance, chanceBetween, chanceOf } from "../fixed-chance";
import { typographic } from "../typographic";
import { passingNews } from "./passing-news";

/** What an answer can touch, in one week. */
export type ActionState = Pick<Action, "status" | "progress" | "obstacle" | "line"> & { milestoneDay: string | null };

/** The Monday the plans were loaded: what was done before it came with the file. */
export const LOADED_ON = "2026-08-31";

/**
 * How an action came to where it stands: its state in the file that was loaded, then after each week its owner answered.
 * The last state is the action as it is; without an answered week, the file already said so.
 */
export function storyOf(action: Action, weeks: readonly IsoWeek[]): { loaded: ActionState; byWeek: ActionState[] } {
  const final = stateOf(action);
  const still = { loaded: final, byWeek: weeks.map(() => final) };
  const stepsTaken = action.status === "inProgress" || action.status === "blocked" || action.status === "done";
  if (!stepsTaken || weeks.length === 0 || action.hasParts) return still;
  if (action.status === "done" && (action.dueDay ?? "") < LOADED_ON) return still;

  const started = firstFrom(weeks, action.startDay ?? LOADED_ON);
  const arrived = Math.max(started, arrival(action, weeks));
  const milestoneDay = action.milestone?.initialDay ?? null;
  const before: Omit<ActionState, "progress"> = { status: "inProgress", obstacle: "", line: "", milestoneDay };
  const begun = (action.startDay ?? "") < LOADED_ON;
  const first = begun ? departure(action) : 0;
  const loaded: ActionState = { ...before, status: begun ? "inProgress" : "planned", progress: first };

  const byWeek: ActionState[] = [];
  let state = loaded;
  weeks.forEach((_week, index) => {
    if (index >= arrived) state = final;
    else if (index >= started && chance(`${action.id}.${index}`) < 0.55) {
      const share = (index - started + 1) / (arrived - started + 1);
      const progress = first + 5 * Math.floor(((action.progress - first) / 5) * share);
      const line = typographic(chanceOf(`line.${action.id}.${index}`, passingNews));
      state = { ...before, progress: Math.min(95, progress), line };
    }
    byWeek.push(state);
  });
  return { loaded, byWeek };
}

/** The fields of an action that an answer can touch, as they stand. */
export const stateOf = ({ status, progress, milestone, obstacle, line }: Action): ActionState => ({
  status,
  progress,
  milestoneDay: milestone?.day ?? null,
  obstacle,
  line,
});

/** Index of the first answered week that reaches a day; the last one when none does. */
function firstFrom(weeks: readonly IsoWeek[], day: string): number {
  const index = weeks.findIndex((week) => week >= weekOf(day));
  return index === -1 ? weeks.length - 1 : index;
}

/** Index of the answered week in which the action took its present state. */
function arrival(action: Action, weeks: readonly IsoWeek[]): number {
  const last = weeks.length - 1;
  if (action.status === "done") return firstFrom(weeks, action.dueDay ?? LOADED_ON);
  const [least, most] = action.status === "blocked" ? [2, 5] : [0, 2];
  const back = chanceBetween(`arrival.${action.id}`, least, most);
  return Math.max(0, last - back);
}

/** Progress at the loading, in percent by 5. */
function departure({ id, status, progress }: Action): number {
  if (status === "done") return 5 * chanceBetween(`departure.${id}`, 11, 16);
  return Math.max(0, progress - 5 * chanceBetween(`departure.${id}`, status === "blocked" ? 0 : 3, status === "blocked" ? 2 : 7));
}
