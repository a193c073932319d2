import { type Day, dayAt, type Instant } from "../domain/calendar/day";
import { type IsoWeek, weekOf } from "../domain/calendar/iso-week";
import type { Person } from "../domain/people/person";
import { type PromptSubjects, subjectsByPerson } from "../domain/prompts/plan-weekly-prompts";
import { type PromptRecord, weeklyPromptId } from "../domain/prompts/prompt-record";
import type { Action } from "../domain/roadmap/action";
import { PLAN_DEFAULTS } from "../domain/roadmap/plan";
import type { Stored } from "../ports";
import { type Authority, momentOf } from "./authority";
import { surroundings } from "./surroundings";

/** This week as it concerns one person. */
export interface PersonWeek {
  now: Instant;
  today: Day;
  week: IsoWeek;
  /** What they would be asked about today, the most pressing first. */
  about: PromptSubjects;
  /** The actions of `about`. */
  actions: Action[];
  /** The question of this week, when it was already put. */
  prompt: Stored<PromptRecord> | null;
}

/** The day and week it is for an authority: in the time zone of its first plan. */
export async function authorityMoment(authority: Authority): Promise<{ now: Instant; today: Day; week: IsoWeek }> {
  const [first] = await authority.plans.all();
  const { now, today } = momentOf(authority, first?.timeZone ?? PLAN_DEFAULTS.timeZone);
  return { now, today, week: weekOf(today) };
}

/**
 * The day and week it is for one person: in Nouméa a week begins ten hours before it does in Paris. Their own zone is only
 * read in the hours in which it is not the same week everywhere.
 */
export async function personMoment(authority: Authority, personId: string): Promise<{ now: Instant; today: Day; week: IsoWeek }> {
  const moment = await authorityMoment(authority);
  // the zones furthest behind and ahead, which are named the other way round
  const [last, first] = ["Etc/GMT+12", "Etc/GMT-14"].map((zone) => weekOf(dayAt(moment.now, zone)));
  if (last === first) return moment;
  const [own] = await authority.store.load([{ type: "availability", id: personId }]);
  if (!own || own.value.timeZone === null) return moment;
  const today = dayAt(moment.now, own.value.timeZone);
  return { now: moment.now, today, week: weekOf(today) };
}

/** What a person is asked about this week, and the question if it was put. */
export async function readPersonWeek(authority: Authority, person: Person): Promise<PersonWeek> {
  const plans = await authority.plans.all();
  const editions = plans.map((plan) => plan.edition);
  const moment = await personMoment(authority, person.id);
  const [own, led, [prompt], decisions] = await Promise.all([
    authority.store.actionsOfPerson(editions, person.id),
    authority.store.projectsOfHead(editions, person.id),
    authority.store.load([{ type: "prompt", id: weeklyPromptId(moment.week, person.id) }]),
    authority.store.openDecisions(person.id),
  ]);
  const around = await surroundings(authority, own);
  const projects = new Map([...led, ...around.projects.values()].map((project) => [project.id, project]));
  const facts = { actions: own, projects: [...projects.values()], axes: [...around.axes.values()], plans, decisions, today: moment.today };
  const about = subjectsByPerson(facts).get(person.id) ?? { actions: [], projects: [] };
  const asked = new Set(about.actions.map(({ id }) => id));
  return { ...moment, about, actions: own.filter((action) => asked.has(action.id)), prompt: prompt ?? null };
}
