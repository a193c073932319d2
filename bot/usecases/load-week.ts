import type { Day, Instant } from "../domain/calendar/day";
import type { IsoWeek } from "../domain/calendar/iso-week";
import type { PromptRecord } from "../domain/prompts/prompt-record";
import type { WeeklyFacts } from "../domain/prompts/weekly-view";
import type { Action } from "../domain/roadmap/action";
import type { Axis } from "../domain/roadmap/axis";
import type { Project } from "../domain/roadmap/project";
import type { Records, Ref, Stored } from "../ports";
import type { Authority } from "./authority";
import type { PublishedPlan } from "./published-plans";
import { authorityMoment } from "./week-of-person";

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
}

/** Reads a question and all it is about in two requests; null when there is no such question. */
export async function loadWeek(authority: Authority, promptId: string): Promise<LoadedWeek | null> {
  const [[prompt], plans, moment] = await Promise.all([
    authority.store.load([{ type: "prompt", id: promptId }]),
    authority.plans.all(),
    authorityMoment(authority),
  ]);
  if (!prompt) return null;
  return { ...moment, plans, prompt, ...(await loadSubjects(authority, prompt.value, plans)) };
}

async function loadSubjects(authority: Authority, prompt: PromptRecord, plans: readonly PublishedPlan[]) {
  // a plan may have been imported again since the card was sent: the question is about the same action in its new edition
  const editions = new Map(plans.map((plan) => [plan.id, plan.edition]));
  const refs = new Map<string, Ref<"action" | "project" | "axis">>();
  const want = (type: "action" | "project" | "axis", id: string, planId: string): void => {
    const edition = editions.get(planId);
    if (edition !== undefined) refs.set(`${type}/${id}`, { type, id, edition });
  };
  for (const { id, planId, projectId, axisId } of prompt.actions) {
    want("action", id, planId);
    if (projectId === null) want("axis", axisId, planId);
    else want("project", projectId, planId);
  }
  for (const { id, planId } of prompt.projects) want("project", id, planId);
  const list = [...refs.values()];
  const found = await authority.store.load(list);
  const of = <T extends "action" | "project" | "axis">(type: T) =>
    list.flatMap((ref, index) => (ref.type === type && found[index] ? [found[index] as Stored<Records[T]>] : []));
  return { actions: of("action"), projects: of("project"), axes: of("axis").map(({ value }) => value) };
}

/** What the card is made of. */
export const weeklyFacts = (week: LoadedWeek): WeeklyFacts => ({
  prompt: week.prompt.value,
  actions: week.actions.map(({ value }) => value),
  projects: week.projects.map(({ value }) => value),
  axes: week.axes,
  today: week.today,
  timeZone: week.plans[0]?.timeZone ?? "Europe/Paris",
});

/** A week after some of its actions, its projects or its question changed: what a card shows without reading again. */
export function withChanges(week: LoadedWeek, changes: { prompt?: PromptRecord; actions?: readonly Action[]; project?: Project }): LoadedWeek {
  const actions = new Map((changes.actions ?? []).map((action) => [action.id, action]));
  const { project } = changes;
  return {
    ...week,
    prompt: { ...week.prompt, value: changes.prompt ?? week.prompt.value },
    actions: week.actions.map((one) => ({ ...one, value: actions.get(one.value.id) ?? one.value })),
    projects: week.projects.map((one) => (project && one.value.id === project.id ? { ...one, value: project } : one)),
  };
}
