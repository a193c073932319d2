import { type Day, dayAt } from "../calendar/day";
import type { Decision } from "../committee/decision";
import { heardOn } from "../progress/heard";
import type { Action } from "../roadmap/action";
import type { Axis } from "../roadmap/axis";
import { headsOf, type Project } from "../roadmap/project";
import type { WeatherLevel } from "../weather/weather";
import { type ActionLine, actionLine } from "./action-line";
import { type Attention, attentionOf } from "./attention";
import type { PromptRecord } from "./prompt-record";
import { type QuickAnswer, quickAnswersFor } from "./quick-answer";
import { isAskedAbout, isAskedForWeather, saidInWeek } from "./weekly-subjects";

/** The question of a week and what it asks about, as it stands now. What is gone from the plan is simply absent. */
export interface WeeklyFacts {
  prompt: PromptRecord;
  actions: readonly Action[];
  projects: readonly Project[];
  axes: readonly Axis[];
  /** The decisions it asks about; none where it asks about none. */
  decisions?: readonly Decision[];
  today: Day;
  /** The plan's, for the days of past answers. */
  timeZone: string;
}

/** `waiting`: nothing known of this week yet. `answered`: said by somebody. `confirmed`: said to be unchanged. */
export type AnswerState = "waiting" | "answered" | "confirmed";

export interface WeeklyAction extends ActionLine {
  attention: Attention | null;
  quick: QuickAnswer[];
  state: AnswerState;
}

export interface WeeklyProject {
  id: string;
  version: number;
  code: string;
  name: string;
  /** Null when its météo was never declared. */
  level: WeatherLevel | null;
  comment: string;
  declaredOn: Day | null;
  state: AnswerState;
}

/**
 * The actions of a question that are still this person's to tell, in its order. « On ne demande pas ce que l'on sait » :
 * what was said this week, in the tab or in a card, is answered.
 */
export function actionsAsked({ prompt, actions, projects, axes, today, timeZone }: WeeklyFacts): WeeklyAction[] {
  const byId = new Map(actions.map((action) => [action.id, action]));
  const projectById = new Map(projects.map((project) => [project.id, project]));
  const axisById = new Map(axes.map((axis) => [axis.id, axis]));
  const rows: WeeklyAction[] = [];
  for (const { id } of prompt.actions) {
    const action = byId.get(id);
    if (!action || action.ownerId !== prompt.personId || action.forTheRecord) continue;
    const said = prompt.answered.includes(id) || saidInWeek(action, prompt.week);
    // done, abandoned or divided into parts before the week's question: there is nothing left to ask
    if (!said && !isAskedAbout(action, prompt.personId)) continue;
    const home = action.projectId === null ? axisById.get(action.axisId) : projectById.get(action.projectId);
    const heard = heardOn(action, home?.rollup ?? null, timeZone);
    rows.push({
      ...actionLine(action, home?.name ?? "", today),
      attention: attentionOf(action, heard, today),
      quick: quickAnswersFor(action),
      state: said ? "answered" : prompt.confirmedAt === null ? "waiting" : "confirmed",
    });
  }
  return rows;
}

/** The projects whose météo the question asks this person for, in its order. */
export function projectsAsked({ prompt, projects, timeZone }: WeeklyFacts): WeeklyProject[] {
  const byId = new Map(projects.map((project) => [project.id, project]));
  const rows: WeeklyProject[] = [];
  for (const { id } of prompt.projects) {
    const project = byId.get(id);
    if (!project || !headsOf(project).includes(prompt.personId)) continue;
    const { weather } = project;
    const said = prompt.answeredProjects.includes(id) || weather?.week === prompt.week;
    if (!said && !isAskedForWeather(project, prompt.personId)) continue;
    rows.push({
      id,
      version: project.version,
      code: project.code,
      name: project.name,
      level: weather?.level ?? null,
      comment: weather?.comment ?? "",
      declaredOn: weather ? dayAt(weather.at, timeZone) : null,
      // *Rien de neuf* confirms a météo that was declared; one that never was stays to be given
      state: said ? "answered" : prompt.confirmedAt !== null && weather !== null ? "confirmed" : "waiting",
    });
  }
  return rows;
}
