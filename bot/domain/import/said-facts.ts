import {
  type ActionFacts,
  type AxisFacts,
  fundingsAsFacts,
  loadAsFact,
  notesAsFacts,
  type ProjectFacts,
  type ProjectMilestone,
} from "./facts";
import { fingerprint } from "./fingerprint";
import type { ImportedAction, ImportedAxis, ImportedProject } from "./imported-plan";
import { idOfKey } from "./words-key";

/** Ids of the plan by the keys of the file. */
export interface FileIds {
  axis: (key: string) => string;
  project: (key: string) => string;
  action: (key: string) => string;
  person: (key: string) => string | null;
  direction: (key: string) => string | null;
}

/** A reference the file does not make (absent) stays absent; an empty one is null. */
const ref = (key: string | null | undefined, idOf: (key: string) => string | null): string | null | undefined =>
  key === null || key === undefined ? key : idOf(key);

export const saidOfAxis = ({ parentKey, level, name }: ImportedAxis, ids: FileIds): Partial<AxisFacts> => ({
  parentId: parentKey === null ? null : ids.axis(parentKey),
  level,
  name,
});

/** Fields of a project of which an empty cell says nothing. */
export const SILENT_IN_PROJECT = ["phase", "weather"] as const;

export function saidOfProject(file: ImportedProject, ids: FileIds): Partial<ProjectFacts> {
  return {
    axisId: ids.axis(file.axisKey),
    code: file.code,
    name: file.name,
    description: file.description,
    programme: file.programme,
    phase: file.phase ?? undefined,
    directionId: ref(file.directionKey, ids.direction),
    itHeadId: ref(file.itHeadKey, ids.person),
    businessHeadId: ref(file.businessHeadKey, ids.person),
    sponsor: file.sponsor,
    startDay: file.startDay,
    endDay: file.endDay,
    weather: file.weather,
    weatherComment: file.weatherComment,
    plannedBudget: file.plannedBudget,
    load: file.load && loadAsFact(file.load),
    forTheRecord: file.forTheRecord,
    milestones: file.milestones?.map(({ key, title, day, initialDay, doneDay }): ProjectMilestone => {
      const id = idOfKey(key) ?? `m-${fingerprint(`${file.key}#${key}`)}`;
      return { id, title, day, initialDay, doneDay };
    }),
    notes: notesAsFacts(file.notes),
  };
}

/** Fields of an action of which an empty cell says nothing. */
export const SILENT_IN_ACTION = ["status", "progress"] as const;

export function saidOfAction(file: ImportedAction, ids: FileIds): Partial<ActionFacts> {
  return {
    axisId: ids.axis(file.axisKey),
    projectId: file.projectKey === null ? null : ids.project(file.projectKey),
    parentId: file.parentKey === null ? null : ids.action(file.parentKey),
    title: file.title,
    description: file.description,
    status: file.status,
    progress: file.progress,
    startDay: file.startDay,
    dueDay: file.dueDay,
    milestoneDay: file.milestoneDay,
    days: file.days,
    obstacle: file.obstacle,
    line: file.line,
    ownerId: ref(file.ownerKey, ids.person),
    coOwnerIds: file.coOwnerKeys?.map(ids.person).filter((id) => id !== null),
    directionId: ref(file.directionKey, ids.direction),
    priority: file.priority,
    budget: file.budget,
    fundings: file.fundings && fundingsAsFacts(file.fundings),
    forTheRecord: file.forTheRecord,
    notes: notesAsFacts(file.notes),
  };
}
