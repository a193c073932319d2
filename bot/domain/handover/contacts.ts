import type { Action } from "../roadmap/action";
import { headsOf, type Project } from "../roadmap/project";

export interface Contact {
  personId: string;
  /** The projects and actions that the two share. */
  shared: number;
}

/**
 * With whom a person works: the other head of each project they lead and who has spoken of it, who carries an action with them,
 * who leads its project. Those with whom they share most come first.
 */
export function contactsOf(personId: string, led: readonly Project[], actions: readonly Action[], around: ReadonlyMap<string, Project>): Contact[] {
  const shared = new Map<string, number>();
  const meet = (ids: Iterable<string>): void => {
    for (const id of new Set(ids)) if (id !== personId && id !== "") shared.set(id, (shared.get(id) ?? 0) + 1);
  };
  for (const project of led) meet([...headsOf(project), ...Object.keys(project.rollup.heard)]);
  for (const { ownerId, coOwnerIds, projectId } of actions) {
    const project = projectId === null ? undefined : around.get(projectId);
    meet([ownerId ?? "", ...coOwnerIds, ...(project ? headsOf(project) : [])]);
  }
  return [...shared].map(([id, count]) => ({ personId: id, shared: count })).toSorted((a, b) => b.shared - a.shared || a.personId.localeCompare(b.personId));
}
