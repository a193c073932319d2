import type { Surroundings } from "../domain/portfolio/present-action";
import type { Action } from "../domain/roadmap/action";
import { planIdOf } from "../domain/roadmap/ids";
import type { Records, Ref, Stored } from "../ports";
import type { Authority } from "./authority";
import type { PublishedPlan } from "./published-plans";

/** An action with everything around it, as it stands in the published edition. */
export interface FoundAction {
  action: Stored<Action>;
  plan: PublishedPlan;
  axis: Records["axis"] | null;
  project: Records["project"] | null;
}

/** Finds an action by its id; null when no published plan has it. */
export async function findAction(authority: Authority, actionId: string): Promise<FoundAction | null> {
  const plan = await authority.plans.one(planIdOf(actionId));
  if (!plan) return null;
  const [action] = await authority.store.load([{ type: "action", id: actionId, edition: plan.edition }]);
  if (!action) return null;
  const { axis, project } = await aroundOne(authority, action.value);
  return { action, plan, axis, project };
}

async function aroundOne(authority: Authority, action: Action): Promise<Pick<Surroundings, "axis" | "project">> {
  const around = await surroundings(authority, [action]);
  return { axis: around.axes.get(action.axisId) ?? null, project: around.projects.get(action.projectId ?? "") ?? null };
}

/** The axes and projects around actions, read together. */
export async function surroundings(authority: Authority, actions: readonly Action[]) {
  const refs = new Map<string, Ref<"axis" | "project">>();
  for (const { axisId, projectId, edition } of actions) {
    refs.set(axisId, { type: "axis", id: axisId, edition });
    if (projectId !== null) refs.set(projectId, { type: "project", id: projectId, edition });
  }
  const list = [...refs.values()];
  const found = await authority.store.load(list);
  const axes = new Map<string, Records["axis"]>();
  const projects = new Map<string, Records["project"]>();
  list.forEach((ref, index) => {
    const value = found[index]?.value;
    if (!value) return;
    if (ref.type === "axis") axes.set(ref.id, value as Records["axis"]);
    else projects.set(ref.id, value as Records["project"]);
  });
  return { axes, projects };
}
