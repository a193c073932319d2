import type { Day } from "../calendar/day";
import type { Action, ActionStatus, Funding, Priority } from "../roadmap/action";
import type { Axis } from "../roadmap/axis";
import type { Note } from "../roadmap/note";
import type { Phase } from "../roadmap/phase";
import type { Load, Project } from "../roadmap/project";
import type { WeatherLevel } from "../weather/weather";

/** What a file can say of a thing, one flat field each, so that file and plan compare field by field. */
export type AxisFacts = { parentId: string | null; level: 1 | 2 | 3; name: string };

export type ProjectMilestone = { id: string; title: string; day: Day; initialDay: Day; doneDay: Day | null };

export type ProjectFacts = {
  axisId: string;
  code: string;
  name: string;
  description: string;
  programme: string;
  phase: Phase;
  directionId: string | null;
  itHeadId: string | null;
  businessHeadId: string | null;
  sponsor: string;
  startDay: Day | null;
  endDay: Day | null;
  weather: WeatherLevel | null;
  weatherComment: string;
  plannedBudget: number | null;
  load: Load | null;
  forTheRecord: boolean;
  milestones: ProjectMilestone[];
  notes: Note[];
};

export type ActionFacts = {
  axisId: string;
  projectId: string | null;
  parentId: string | null;
  title: string;
  description: string;
  /** Null as long as nobody has said where the action stands. */
  status: ActionStatus | null;
  progress: number | null;
  startDay: Day | null;
  dueDay: Day | null;
  milestoneDay: Day | null;
  days: number | null;
  obstacle: string;
  line: string;
  ownerId: string | null;
  coOwnerIds: string[];
  directionId: string | null;
  priority: Priority | null;
  budget: number | null;
  fundings: Funding[];
  forTheRecord: boolean;
  notes: Note[];
};

// whatever order a record was stored in, its facts have this one

/** By label, since the order of columns says nothing; notes of one label keep theirs. */
export const notesAsFacts = (notes: readonly Note[]): Note[] =>
  notes.map(({ label, text }) => ({ label, text })).toSorted((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));

export const fundingsAsFacts = (fundings: readonly Funding[]): Funding[] =>
  fundings.map(({ name, amount }) => ({ name, amount }));

export const loadAsFact = (load: Load | null): Load | null => load && { moe: load.moe, moa: load.moa, amoa: load.amoa };

export const factsOfAxis = ({ parentId, level, name }: Axis): AxisFacts => ({ parentId, level, name });

export const factsOfProject = (project: Project): ProjectFacts => ({
  axisId: project.axisId,
  code: project.code,
  name: project.name,
  description: project.description,
  programme: project.programme,
  phase: project.phase,
  directionId: project.directionId,
  itHeadId: project.itHeadId,
  businessHeadId: project.businessHeadId,
  sponsor: project.sponsor,
  startDay: project.startDay,
  endDay: project.endDay,
  weather: project.weather?.level ?? null,
  weatherComment: project.weather?.comment ?? "",
  plannedBudget: project.budget.planned,
  load: loadAsFact(project.load),
  forTheRecord: project.forTheRecord,
  milestones: project.milestones.map(({ id, title, day, initialDay, doneDay }) => ({ id, title, day, initialDay, doneDay })),
  notes: notesAsFacts(project.notes),
});

export function factsOfAction(action: Action): ActionFacts {
  // an action that nobody informed has no status to tell, unless somebody moved it off the start
  const told = action.informed !== null || action.status !== "planned" || action.progress > 0;
  return {
    axisId: action.axisId,
    projectId: action.projectId,
    parentId: action.parentId,
    title: action.title,
    description: action.description,
    status: told ? action.status : null,
    progress: told ? action.progress : null,
    startDay: action.startDay,
    dueDay: action.dueDay,
    milestoneDay: action.milestone?.day ?? null,
    days: action.days,
    obstacle: action.obstacle,
    line: action.line,
    ownerId: action.ownerId,
    coOwnerIds: action.coOwnerIds,
    directionId: action.directionId,
    priority: action.priority,
    budget: action.budget,
    fundings: fundingsAsFacts(action.fundings),
    forTheRecord: action.forTheRecord,
    notes: notesAsFacts(action.notes),
  };
}

/** One value as a text that is the same for the same value. Records must have their fields in the order facts have. */
export function factText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.length === 0) return "";
  return JSON.stringify(value);
}

/** True for what an empty cell gives. */
export const isEmptyFact = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
