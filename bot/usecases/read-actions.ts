import { dayAt } from "../domain/calendar/day";
import type { Person } from "../domain/people/person";
import { presentAction } from "../domain/portfolio/present-action";
import type { Action } from "../domain/roadmap/action";
import type { Authority } from "./authority";
import type { PublishedPlan } from "./published-plans";
import { findAction, surroundings } from "./surroundings";

export type ActionShown = ReturnType<typeof presentAction>;

/** Actions as one person is shown them, in the order given. */
export async function presentActions(authority: Authority, person: Person, actions: readonly Action[]): Promise<ActionShown[]> {
  const [plans, around, names] = await Promise.all([authority.plans.all(), surroundings(authority, actions), authority.directory.names()]);
  const now = authority.clock.now();
  const byId = new Map<string, PublishedPlan>(plans.map((plan) => [plan.id, plan]));
  return actions.flatMap((action) => {
    const plan = byId.get(action.planId);
    if (!plan) return [];
    const axis = around.axes.get(action.axisId) ?? null;
    const project = action.projectId === null ? null : (around.projects.get(action.projectId) ?? null);
    return [presentAction(action, { plan, axis, project }, names, person, dayAt(now, plan.timeZone))];
  });
}

/** The actions a person owns or co-owns, over all plans: what asks for attention first, then by date. */
export async function readMyActions(authority: Authority, person: Person): Promise<ActionShown[]> {
  const plans = await authority.plans.all();
  const actions = await authority.store.actionsOfPerson(
    plans.map((plan) => plan.edition),
    person.id,
  );
  const shown = await presentActions(authority, person, actions);
  return shown.toSorted((a, b) => b.daysLate - a.daysLate || (a.dueDay ?? "9999").localeCompare(b.dueDay ?? "9999"));
}

/** One action; null when there is none. */
export async function readAction(authority: Authority, person: Person, actionId: string): Promise<ActionShown | null> {
  const found = await findAction(authority, actionId);
  if (!found) return null;
  const [names, now] = [await authority.directory.names(), authority.clock.now()];
  return presentAction(found.action.value, found, names, person, dayAt(now, found.plan.timeZone));
}

/** The actions that hang directly from an axis, with its name; null when there is no such axis. */
export async function readAxis(authority: Authority, person: Person, planId: string, axisId: string) {
  const plan = await authority.plans.one(planId);
  if (!plan) return null;
  const [axis] = await authority.store.load([{ type: "axis", id: axisId, edition: plan.edition }]);
  if (!axis) return null;
  const actions = await authority.store.actionsOfAxis(plan.edition, axisId);
  return { id: axisId, name: axis.value.name, planId, planName: plan.name, list: await presentActions(authority, person, actions) };
}
