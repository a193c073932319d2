import type { Day, Instant } from "../domain/calendar/day";
import { type IsoWeek, weekOf } from "../domain/calendar/iso-week";
import type { Person } from "../domain/people/person";
import { type PromptRecord, weeklyPromptId } from "../domain/prompts/prompt-record";
import { actionSubject, isAskedAbout, isAskedForWeather, projectSubject } from "../domain/prompts/weekly-subjects";
import type { Action } from "../domain/roadmap/action";
import { PLAN_DEFAULTS } from "../domain/roadmap/plan";
import type { Project } from "../domain/roadmap/project";
import type { Stored } from "../ports";
import { type Authority, momentOf } from "./authority";

/** This week as it concerns one person. */
export interface PersonWeek {
  now: Instant;
  today: Day;
  week: IsoWeek;
  /** What they are asked about. */
  actions: Action[];
  projects: Project[];
  /** The question of this week, when it was already put. */
  prompt: Stored<PromptRecord> | null;
}

/** The day and week it is for an authority: in the time zone of its first plan. */
export async function authorityMoment(authority: Authority): Promise<{ now: Instant; today: Day; week: IsoWeek }> {
  const [first] = await authority.plans.all();
  const { now, today } = momentOf(authority, first?.timeZone ?? PLAN_DEFAULTS.timeZone);
  return { now, today, week: weekOf(today) };
}

/** What a person is asked about this week, and the question if it was put. */
export async function readPersonWeek(authority: Authority, person: Person): Promise<PersonWeek> {
  const editions = (await authority.plans.all()).map((plan) => plan.edition);
  const moment = await authorityMoment(authority);
  const [actions, projects, [prompt]] = await Promise.all([
    authority.store.actionsOfPerson(editions, person.id),
    authority.store.projectsOfHead(editions, person.id),
    authority.store.load([{ type: "prompt", id: weeklyPromptId(moment.week, person.id) }]),
  ]);
  return {
    ...moment,
    actions: actions.filter((action) => isAskedAbout(action, person.id)),
    projects: projects.filter((project) => isAskedForWeather(project, person.id)),
    prompt: prompt ?? null,
  };
}

/** The question of a week as it is first put down: planned, not sent. */
export const newPrompt = (week: Pick<PersonWeek, "week" | "now" | "actions" | "projects">, personId: string): PromptRecord => ({
  id: weeklyPromptId(week.week, personId),
  kind: "weekly",
  week: week.week,
  personId,
  state: "planned",
  reason: "",
  plannedAt: week.now,
  sentAt: null,
  activityId: null,
  actions: week.actions.map(actionSubject),
  projects: week.projects.map(projectSubject),
  confirmedAt: null,
  confirmedOn: null,
  answered: [],
  answeredProjects: [],
});
