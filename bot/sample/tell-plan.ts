import type { Person } from "../domain/people/person";
import { rollupOf } from "../domain/progress/contribution";
import type { Rollup } from "../domain/progress/rollup";
import type { Action } from "../domain/roadmap/action";
import type { UpdateEvent } from "../domain/updates/update-event";
import { buildActions } from "./build-actions";
import { buildAxes, buildProjects } from "./build-projects";
import type { ActionState } from "./history/action-story";
import type { Habits } from "./history/answer-weeks";
import { LOADED_AT, LOADED_WEEK, loadingEvents } from "./history/loading-events";
import { reorientationEvents } from "./history/reorientation-events";
import { weatherEvents } from "./history/weather-events";
import { heardOf, weeklyEvents } from "./history/weekly-events";
import { type PlanDefinition, required } from "./plan-definition";
import type { Sample } from "./sample";

export type ToldPlan = Pick<Sample, "plans" | "axes" | "projects" | "actions" | "events">;

/** A plan with the twelve weeks that led to it: events, who informed each action, météo declared, sums. */
export function tellPlan(definition: PlanDefinition, people: readonly Person[], loadedBy: Person, habits: Habits): ToldPlan {
  const { plan, edition } = definition;
  const byId = new Map(people.map((person) => [person.id, person]));
  const told = tellActions(definition, byId, habits);
  const actions = told.actions;
  const events = [...loadingEvents(plan, edition, told.loaded, loadedBy), ...told.events];

  const homeOf = new Map(actions.map((action) => [action.id, action.projectId ?? action.axisId]));
  const heard = heardOf(events, (id) => homeOf.get(id) ?? "");
  const sums = (homeId: string): Rollup => {
    const own = actions.filter((action) => (action.projectId ?? action.axisId) === homeId);
    const by = heard.get(homeId) ?? {};
    return { ...rollupOf(own, plan.settings.defaultDays), heard: by, lastHeard: Object.values(by).toSorted().at(-1) ?? "" };
  };

  const projects = buildProjects(definition).map((project) => {
    const declared = weatherEvents(project, required(definition.projects[project.code], project.code), byId);
    events.push(...declared.events);
    return { ...declared.project, rollup: sums(project.id) };
  });
  const moves = reorientationEvents(definition.reorientations, { planId: plan.id, projects, actions, people: byId });
  events.push(...moves.events);
  const changed = <T extends { id: string; version: number }>(thing: T): T => ({ ...thing, version: thing.version + (moves.changes.get(thing.id) ?? 0) });
  const axes = buildAxes(definition).map((axis) => ({ ...axis, rollup: sums(axis.id) }));
  const answers = events.filter((event) => event.kind !== "import").length;
  return { plans: [{ ...plan, version: plan.version + answers }], axes, projects: projects.map(changed), actions: actions.map(changed), events };
}

function tellActions(definition: PlanDefinition, people: ReadonlyMap<string, Person>, habits: Habits) {
  const unknown: Action[] = [];
  const byOwner = new Map<string, Action[]>();
  const order = new Map<string, number>();
  for (const { action, unknown: isUnknown } of buildActions(definition)) {
    order.set(action.id, order.size);
    if (isUnknown) {
      unknown.push(action);
      continue;
    }
    const informed = { at: LOADED_AT, week: LOADED_WEEK, by: "", channel: "import" as const };
    const owner = action.ownerId ?? "";
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), { ...action, informed }]);
  }
  const loaded = new Map<string, ActionState>();
  const events: UpdateEvent[] = [];
  const actions = [...unknown];
  for (const [ownerId, own] of byOwner) {
    const told = weeklyEvents(required(people.get(ownerId), ownerId), definition.plan.id, own, habits);
    for (const [id, state] of told.loaded) loaded.set(id, state);
    events.push(...told.events);
    actions.push(...told.actions);
  }
  const place = (action: Action): number => order.get(action.id) ?? 0;
  return { loaded, events, actions: actions.toSorted((a, b) => place(a) - place(b)) };
}
