import type { Action } from "../../domain/roadmap/action";
import type { Project } from "../../domain/roadmap/project";
import type { Authority } from "../authority";
import type { PublishedPlan } from "../published-plans";

/** The projects that a person leads and the actions that they carry, alone or with somebody, in these plans, in their order. */
export async function carriedBy({ store }: Authority, plans: readonly PublishedPlan[], personId: string): Promise<{ projects: Project[]; actions: Action[] }> {
  const editions = plans.map(({ edition }) => edition);
  const [projects, actions] = await Promise.all([store.projectsOfHead(editions, personId), store.actionsOfPerson(editions, personId)]);
  return { projects, actions };
}
