import type { Action } from "../roadmap/action";
import type { Axis } from "../roadmap/axis";
import type { Project } from "../roadmap/project";
import type { ImportCurrent } from "./import-context";
import { actionKey, partKey, projectKey, wordsKey } from "./words-key";

/** The key that each thing of the plan would have in a file that calls it by its words of today. */
export interface CurrentWords {
  axis: (axis: Axis) => string;
  project: (project: Project) => string;
  action: (action: Action) => string;
}

/** Reads the words of a plan once, so that each key is found without a search. */
export function currentWords({ axes, projects, actions }: Pick<ImportCurrent, "axes" | "projects" | "actions">): CurrentWords {
  const axisOf = byId(axes);
  const projectOf = byId(projects);
  const actionOf = byId(actions);
  const axis = (one: Axis): string => {
    const names = [one.name];
    let parent = one.parentId === null ? undefined : axisOf.get(one.parentId);
    // three levels at most: a plan whose parents run in a circle ends here too
    for (let level = 0; parent && level < 3; level += 1) {
      names.unshift(parent.name);
      parent = parent.parentId === null ? undefined : axisOf.get(parent.parentId);
    }
    return wordsKey(...names);
  };
  const axisWords = (id: string): string => {
    const found = axisOf.get(id);
    return found ? axis(found) : "";
  };
  const project = (one: Project): string => projectKey(axisWords(one.axisId), one.name);
  const whole = (one: Action): string => {
    const parent = one.projectId === null ? undefined : projectOf.get(one.projectId);
    return actionKey(parent ? project(parent) : axisWords(one.axisId), one.title);
  };
  const action = (one: Action): string => {
    const parent = one.parentId === null ? undefined : actionOf.get(one.parentId);
    return parent ? partKey(whole(parent), one.title) : whole(one);
  };
  return { axis, project, action };
}

const byId = <T extends { id: string }>(things: readonly T[]): Map<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));
