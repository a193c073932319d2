import type { Day, Instant } from "../domain/calendar/day";
import type { IsoWeek } from "../domain/calendar/iso-week";
import type { Decision } from "../domain/committee/decision";
import { planIdOf } from "../domain/roadmap/ids";
import type { PromptRecord } from "../domain/prompts/prompt-record";
import type { WeeklyFacts } from "../domain/prompts/weekly-view";
import type { Action } from "../domain/roadmap/action";
import type { Axis } from "../domain/roadmap/axis";
import type { Project } from "../domain/roadmap/project";
import type { Records, Ref, Stored } from "../ports";
import type { Authority } from "./authority";
import type { PublishedPlan } from "./published-plans";
import { authorityMoment, personMoment } from "./week-of-person";

/** The question of a week with everything it is about, as it stands now. */
export interface LoadedWeek {
  now: Instant;
  today: Day;
  week: IsoWeek;
  plans: readonly PublishedPlan[];
  prompt: Stored<PromptRecord>;
  actions: Stored<Action>[];
  projects: Stored<Project>[];
  axes: Axis[];
  /** The decisions it asks about. */
  decisions: Stored<Decision>[];
}

export interface WeekReading {
  /** False leaves out the projects and axes that only lend their names to actions: a receipt does not show them. */
  places?: boolean;
  /** Ids of actions the question probably names: they are read along with it, and the question decides. */
  about?: readonly string[];
}

/** Reads a question and all it is about, in two requests or, when it was told what about, in one; null when there is none. */
export async function loadWeek(authority: Authority, promptId: string, { places = true, about = [] }: WeekReading = {}): Promise<LoadedWeek | null> {
  const [plans, moment] = await Promise.all([authority.plans.all(), authorityMoment(authority)]);
  // a plan may have been imported again since the card was sent: the question is about the same action in its new edition
  const editions = new Map(plans.map((plan) => [plan.id, plan.edition]));
  const hinted = about.flatMap((id) => refOf("action", id, editions));
  const [prompt, ...read] = await authority.store.load<"prompt" | "action">([{ type: "prompt", id: promptId }, ...hinted]);
  if (!prompt) return null;
  const known = new Map<string, Subject>();
  hinted.forEach((ref, index) => {
    const found = read[index];
    if (found) known.set(keyOf(ref), found as Stored<Action>);
  });
  const question = prompt as Stored<PromptRecord>;
  const here = await momentFor(authority, question.value, moment);
  return { ...here, plans, prompt: question, ...(await loadSubjects(authority, question.value, editions, places, known)) };
}

/** The week of a question that was just read, to be shown: there is nothing to write it back with. */
export async function loadWeekToShow(authority: Authority, prompt: PromptRecord): Promise<LoadedWeek> {
  const [plans, moment] = await Promise.all([authority.plans.all(), authorityMoment(authority)]);
  const editions = new Map(plans.map((plan) => [plan.id, plan.edition]));
  const here = await momentFor(authority, prompt, moment);
  return { ...here, plans, prompt: { value: prompt, etag: "" }, ...(await loadSubjects(authority, prompt, editions, true, new Map())) };
}

type WeekMoment = Pick<LoadedWeek, "now" | "today" | "week">;

/** A question of another week than the authority's may be of this one where its person is. */
const momentFor = async (authority: Authority, { week, personId }: PromptRecord, moment: WeekMoment): Promise<WeekMoment> =>
  week === moment.week ? moment : personMoment(authority, personId);

type SubjectType = "action" | "project" | "axis";
type Subject = Stored<Records[SubjectType]>;

const keyOf = ({ type, id }: Ref): string => `${type}/${id}`;

function refOf<T extends SubjectType>(type: T, id: string, editions: ReadonlyMap<string, string>): Ref<T>[] {
  const edition = editions.get(planIdOf(id));
  return edition === undefined ? [] : [{ type, id, edition }];
}

async function loadSubjects(
  authority: Authority,
  prompt: PromptRecord,
  editions: ReadonlyMap<string, string>,
  places: boolean,
  known: ReadonlyMap<string, Subject>,
) {
  const refs = new Map<string, Ref<SubjectType>>();
  const want = (type: SubjectType, id: string): void => {
    for (const ref of refOf(type, id, editions)) refs.set(keyOf(ref), ref);
  };
  for (const { id, projectId, axisId } of prompt.actions) {
    want("action", id);
    if (!places) continue;
    if (projectId === null) want("axis", axisId);
    else want("project", projectId);
  }
  for (const { id } of prompt.projects) want("project", id);
  const missing = [...refs.values()].filter((ref) => !known.has(keyOf(ref)));
  const [read, decisions] = await Promise.all([authority.store.load(missing), decisionsOf(authority, prompt, editions)]);
  const found = new Map<string, Subject | null>([...known, ...missing.map((ref, index) => [keyOf(ref), read[index] ?? null] as const)]);
  const of = <T extends SubjectType>(type: T) =>
    [...refs].flatMap(([key, ref]) => (ref.type === type ? [found.get(key) as Stored<Records[T]> | null] : [])).filter((one) => one !== null);
  return { actions: of("action"), projects: of("project"), axes: of("axis").map(({ value }) => value), decisions };
}

/** The decisions of a question, of plans that people can see. */
async function decisionsOf({ store }: Authority, { decisions = [] }: PromptRecord, editions: ReadonlyMap<string, string>): Promise<Stored<Decision>[]> {
  if (decisions.length === 0) return [];
  const refs = decisions.filter(({ planId }) => editions.has(planId)).map(({ id }): Ref<"decision"> => ({ type: "decision", id }));
  return (await store.load(refs)).filter((one) => one !== null);
}

/** What the card is made of. */
export const weeklyFacts = (week: LoadedWeek): WeeklyFacts => ({
  prompt: week.prompt.value,
  actions: week.actions.map(({ value }) => value),
  projects: week.projects.map(({ value }) => value),
  axes: week.axes,
  decisions: week.decisions.map(({ value }) => value),
  today: week.today,
  timeZone: week.plans[0]?.timeZone ?? "Europe/Paris",
});

/** A week after some of its actions, its projects or its question changed: what a card shows without reading again. */
export function withChanges(week: LoadedWeek, changes: { prompt?: PromptRecord; actions?: readonly Action[]; project?: Project; decision?: Decision }): LoadedWeek {
  const actions = new Map((changes.actions ?? []).map((action) => [action.id, action]));
  const { project, decision } = changes;
  return {
    ...week,
    prompt: { ...week.prompt, value: changes.prompt ?? week.prompt.value },
    actions: week.actions.map((one) => ({ ...one, value: actions.get(one.value.id) ?? one.value })),
    projects: week.projects.map((one) => (project && one.value.id === project.id ? { ...one, value: project } : one)),
    decisions: week.decisions.map((one) => (decision && one.value.id === decision.id ? { ...one, value: decision } : one)),
  };
}
