import type { Day } from "../domain/calendar/day";
import type { Role } from "../domain/people/person";
import type { ActionStatus } from "../domain/roadmap/action";
import type { Approach } from "../domain/roadmap/approach";
import type { Phase } from "../domain/roadmap/phase";
import type { RiskFamily } from "../domain/roadmap/risk";
import type { WeatherLevel } from "../domain/weather/weather";

/** Key of a person in the tables; `p-` before it gives the id. */
export type PersonKey = string;

export type PersonRow = readonly [key: PersonKey, name: string, direction: string | null, title: string, roles: readonly Role[]];

export type DirectionRow = readonly [code: string, name: string, director: PersonKey];

/** Initial day alone: not moved, not done. Then the day as it stands now, then the day it was done. */
export type MilestoneRow = readonly [title: string, initialDay: Day, day?: Day, doneDay?: Day];

export interface ProjectRow {
  it: PersonKey;
  business: PersonKey;
  /** First day, end promised at first, end as it stands now (absent: the same). */
  from: Day;
  until: Day;
  now?: Day;
  description: string;
  milestones: readonly MilestoneRow[];
  /** Level, level before, day of the declaration, comment; absent: *non renseignée* or not running. */
  weather?: readonly [level: WeatherLevel, previous: WeatherLevel | null, on: Day, comment: string];
  programme?: string;
  emblematic?: boolean;
}
export type ProjectTable = Readonly<Record<string, ProjectRow>>;

export interface ActionExtras {
  /** Co-owners. */
  with?: readonly PersonKey[];
  obstacle?: string;
  /** Next milestone: title, day as it stands now, initial day when it moved. */
  next?: readonly [title: string, day: Day, initialDay?: Day];
  /** Due day promised at first, when it moved. */
  firstDue?: Day;
  priority?: "high" | "medium" | "low";
  /** The action of the same project this one is a part of, by its position from 1. */
  partOf?: number;
  /** Nobody has said yet where it stands: its owner has not answered a single card. */
  unknown?: true;
}

export type ActionRow = readonly [
  title: string,
  status: ActionStatus,
  progress: number,
  owner: PersonKey,
  days: number | null,
  startDay: Day,
  dueDay: Day,
  line?: string,
  extras?: ActionExtras,
];
/** Actions by project code. */
export type ActionTable = Readonly<Record<string, readonly ActionRow[]>>;

/** Gravity and likelihood from 0 to 4, what is done about it (empty: nothing), its own words, *diffusion restreinte*. */
export type RiskRow = readonly [family: RiskFamily, gravity: number, likelihood: number, treatment: string, title?: string, restricted?: "restricted"];
/** Risks by project code. */
export type RiskTable = Readonly<Record<string, readonly RiskRow[]>>;

/** What the duo of a project says of it besides its figures. */
export interface ProjectSayings {
  usage: string;
  /** Codes of the directions that it touches besides its own. */
  touched: readonly string[];
  risks: readonly RiskRow[];
  approach: Approach;
}

/**
 * A change that owes its reason. Of an action, by its position from 1, the due day (or its owner, when somebody hands over);
 * without a position, the end of the project. The values before are those promised at first.
 */
export type ReorientationRow = readonly [code: string, action: number | null, on: Day, by: PersonKey, reason: string, from?: PersonKey];

/** What the tables need to know of a project besides its row. */
export interface ProjectFacts {
  code: string;
  axis: string;
  name: string;
  phase: Phase;
  direction: string | null;
  /** Euros. */
  planned: number;
  committed: number;
  paid: number;
  load: { moe: number; moa: number; amoa: number };
}
