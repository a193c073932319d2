import type { Day } from "../calendar/day";
import type { ActionStatus, Funding, Priority } from "../roadmap/action";
import type { Note } from "../roadmap/note";
import type { Phase } from "../roadmap/phase";
import type { WeatherLevel } from "../weather/weather";

/** The files Jalon reads: the action-plan template of French authorities, the State's panorama, Jalon's own workbook. */
export const IMPORT_FORMATS = ["action-plan-template", "state-panorama", "jalon-workbook"] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Where a thing stands in its file: row as the spreadsheet shows it, from 1. */
export interface Place {
  sheet: string;
  row: number;
  /** Headers of its columns, by the field that previews name; all rows of a table share them. */
  columns?: Readonly<Record<string, string>>;
}

/**
 * What a file says, freed of its format. Keys name things inside the file and stay the same from one import to the
 * next: they are made of the words people see (path of axis, title), or of Jalon's ids in its own workbook.
 * A value that is absent was not in the file; null says that its cell was empty.
 * A key that is an id of Jalon is written `id:` and the id; a key made of words begins with a slash.
 */
export interface ImportedPlan {
  format: ImportFormat;
  /** Name of the plan by the file (its title line or file name). */
  name: string;
  /** Jalon's plan id, when the file carries it. */
  planId: string | null;
  /** What Jalon's own workbook says of the plan itself, its row, and the fingerprints it was written with. */
  details?: PlanDetails;
  place?: Place;
  base?: Fingerprints;
  /** A file of actions alone: of axes and projects it only says where its actions are. */
  onlyActions?: true;
  axes: ImportedAxis[];
  projects: ImportedProject[];
  actions: ImportedAction[];
  people: ImportedPerson[];
  directions: ImportedDirection[];
}

/** The facts of a plan that its workbook carries. */
export interface PlanDetails {
  description: string;
  startDay: Day | null;
  endDay: Day | null;
  mandateEndDay: Day | null;
}

/** Fingerprints of the values a row had when Jalon wrote it, by field: they tell what was edited in the file since. */
export type Fingerprints = Record<string, string>;

export interface ImportedAxis {
  key: string;
  base?: Fingerprints;
  parentKey: string | null;
  level: 1 | 2 | 3;
  name: string;
  place: Place;
}

export interface ImportedProject {
  key: string;
  base?: Fingerprints;
  axisKey: string;
  place: Place;
  code?: string;
  name: string;
  description?: string;
  programme?: string;
  phase?: Phase | null;
  directionKey?: string | null;
  itHeadKey?: string | null;
  businessHeadKey?: string | null;
  sponsor?: string;
  startDay?: Day | null;
  endDay?: Day | null;
  weather?: WeatherLevel | null;
  weatherComment?: string;
  plannedBudget?: number | null;
  load?: { moe: number; moa: number; amoa: number } | null;
  forTheRecord?: boolean;
  milestones?: { key: string; title: string; day: Day; initialDay: Day; doneDay: Day | null }[];
  notes: Note[];
}

export interface ImportedAction {
  key: string;
  base?: Fingerprints;
  axisKey: string;
  projectKey: string | null;
  /** Key of the action this is a part of (*sous-action*). */
  parentKey: string | null;
  place: Place;
  title: string;
  description?: string;
  /** Null when the cell was empty: the action is then not informed. */
  status?: ActionStatus | null;
  progress?: number | null;
  startDay?: Day | null;
  dueDay?: Day | null;
  milestoneDay?: Day | null;
  days?: number | null;
  obstacle?: string;
  line?: string;
  ownerKey?: string | null;
  coOwnerKeys?: string[];
  directionKey?: string | null;
  priority?: Priority | null;
  budget?: number | null;
  fundings?: Funding[];
  forTheRecord?: boolean;
  notes: Note[];
}

export interface ImportedPerson {
  /** Folded name, or folded address where the file gives one. */
  key: string;
  /** Jalon's id, when the file carries it. */
  id: string | null;
  name: string;
  email: string;
}

export interface ImportedDirection {
  key: string;
  /** Jalon's id, when the file carries it. */
  id: string | null;
  name: string;
}
