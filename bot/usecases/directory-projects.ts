import type { Project } from "../domain/roadmap/project";
import type { Authority } from "./authority";
import { type PlanContent, readPlanContent } from "./read-portfolio";

/** What was read of each plan last: only what changed since is read again. */
const kept = new WeakMap<Authority["store"], Map<string, PlanContent>>();

/** The projects of every published plan, in the order of their plans. */
export async function projectsOfPlans({ store, plans }: Authority): Promise<Project[]> {
  const contents = kept.get(store) ?? new Map<string, PlanContent>();
  kept.set(store, contents);
  const published = await plans.all();
  const projects = await Promise.all(
    published.map(async ({ id }) => {
      const plan = await plans.now(id);
      if (plan === null) return [];
      const content = await readPlanContent(store, plan, contents.get(id));
      contents.set(id, content);
      return [...content.projects.values()].toSorted((a, b) => a.order - b.order);
    }),
  );
  return projects.flat();
}
