import { valuesOfAction } from "../../../domain/edits/action-values";
import { valuesOfProject } from "../../../domain/edits/project-values";
import type { Action } from "../../../domain/roadmap/action";
import type { Project } from "../../../domain/roadmap/project";
import type { Change } from "../../../domain/updates/update-event";
import type { Store } from "../../../ports";

/** The projects and actions of an edition, each as text, without what only counts changes. */
export interface PlanState {
  whole: Record<string, string>;
  /** What can be edited of each, by field. */
  values: Record<string, Record<string, unknown>>;
}

export async function planState(store: Store, edition: string): Promise<PlanState> {
  const [{ projects }, actions] = await Promise.all([store.portfolio(edition), store.actionsOfEdition(edition)]);
  return {
    whole: Object.fromEntries([...projects.map(plainProject), ...actions.map(plainAction)].map((one) => [one.id, sorted(one)])),
    values: Object.fromEntries([...projects.map((one) => [one.id, { ...valuesOfProject(one) }] as const), ...actions.map((one) => [one.id, { ...valuesOfAction(one) }] as const)]),
  };
}

/** How the values would stand if these changes had not been made; what they created is gone. */
export function withoutChanges({ values }: PlanState, changes: readonly Change[]): PlanState["values"] {
  const back = { ...values };
  for (const { id, before } of changes) {
    if (before === null) delete back[id];
    else back[id] = { ...back[id], ...before };
  }
  return back;
}

const plainAction = ({ version: _version, ...action }: Action) => action;

function plainProject({ version: _version, rollup, ...project }: Project) {
  const due = Object.fromEntries(Object.entries(rollup.due).filter(([, count]) => count !== 0));
  return { ...project, rollup: { ...rollup, due } };
}

const sorted = (value: object): string =>
  JSON.stringify(value, (_key, one: unknown) => (one !== null && typeof one === "object" && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))) : one));
