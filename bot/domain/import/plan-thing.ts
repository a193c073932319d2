import type { Instant } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";
import type { Action } from "../roadmap/action";
import type { Axis } from "../roadmap/axis";
import type { Project } from "../roadmap/project";
import { BLANK_ACTION, buildAction } from "./build-action";
import { BLANK_AXIS, buildAxis } from "./build-axis";
import { BLANK_PROJECT, buildProject } from "./build-project";
import { type Kind, settleDraft, type Telling } from "./draft";
import { type ActionFacts, type AxisFacts, factsOfAction, factsOfAxis, factsOfProject, type ProjectFacts } from "./facts";
import type { Outcome } from "./import-context";
import type { ImportedAction, ImportedAxis, ImportedProject } from "./imported-plan";
import type { Match } from "./match-things";
import { type FileIds, saidOfAction, saidOfAxis, saidOfProject, SILENT_IN_ACTION, SILENT_IN_PROJECT } from "./said-facts";

/** What deciding one thing needs to know of all the others. */
export interface Deciding extends Telling {
  ids: FileIds;
  made: { planId: string; edition: string; now: Instant; week: IsoWeek };
}

const AXIS: Kind<Axis, AxisFacts> = { kind: "axis", factsOf: factsOfAxis, blank: BLANK_AXIS, silent: [] };
const PROJECT: Kind<Project, ProjectFacts> = {
  kind: "project",
  factsOf: factsOfProject,
  blank: BLANK_PROJECT,
  silent: SILENT_IN_PROJECT,
};
const ACTION: Kind<Action, ActionFacts> = {
  kind: "action",
  factsOf: factsOfAction,
  blank: BLANK_ACTION,
  silent: SILENT_IN_ACTION,
};

/** What an axis of the file becomes. */
export function planAxis(file: ImportedAxis, { id, existing }: Match<Axis>, deciding: Deciding): Outcome<Axis> {
  const { ids, names, made } = deciding;
  const said = saidOfAxis(file, ids);
  const where = said.parentId ? (names.get(said.parentId) ?? "") : "";
  return settleDraft(AXIS, { file, id, existing, said, name: file.name, where }, deciding, ({ facts, changed }, mark) =>
    buildAxis({ id, ...made }, existing, facts, changed.length > 0, mark),
  );
}

/** What a project of the file becomes. */
export function planProject(file: ImportedProject, { id, existing }: Match<Project>, deciding: Deciding): Outcome<Project> {
  const { ids, names, made } = deciding;
  const said = saidOfProject(file, ids);
  const where = names.get(ids.axis(file.axisKey)) ?? "";
  return settleDraft(PROJECT, { file, id, existing, said, name: file.name, where }, deciding, ({ facts, changed }, mark) =>
    buildProject({ id, ...made }, existing, facts, changed.length > 0, mark),
  );
}

/** What an action of the file becomes. */
export function planAction(file: ImportedAction, { id, existing }: Match<Action>, deciding: Deciding): Outcome<Action> {
  const { ids, names, made } = deciding;
  const said = saidOfAction(file, ids);
  const where = names.get(file.projectKey === null ? ids.axis(file.axisKey) : ids.project(file.projectKey)) ?? "";
  return settleDraft(ACTION, { file, id, existing, said, name: file.title, where }, deciding, ({ facts, changed }, mark) =>
    buildAction({ id, ...made }, existing, facts, changed, mark),
  );
}
