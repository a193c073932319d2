import type { Day, Instant } from "../calendar/day";
import type { Phase } from "../roadmap/phase";
import type { WeatherLevel } from "../weather/weather";
import type { Language } from "../wording/language";
import type { PointKind, PointReason, TrailStep } from "./agenda-point";
import type { DecisionState, Taken } from "./decision";

/** Everything a pack shows, by value: names are those of its day, and nothing in it points outside. Amounts in euros. */
export interface PackContent {
  /** Version of this shape; a reader of later ones still reads it. */
  schema: 1;
  language: Language;
  /** `projectIds`: those it steered then; empty for the whole plan. */
  committee: { id: string; name: string; members: { name: string; part: string }[]; projectIds: string[] };
  meeting: { id: string; day: Day; startTime: string; minutes: number; place: string };
  plan: { id: string; name: string; version: number; timeZone: string };
  cutOff: Day;
  frozenAt: Instant;
  frozenBy: string;
  total: PackTotal;
  axes: PackAxis[];
  projects: PackProject[];
  agenda: PackPoint[];
  /** What was not known at the cut-off: « la météo de P33 n’est pas renseignée ». */
  missing: PackMissing[];
  /** The decisions of the instance that were still open. */
  decisions: PackDecision[];
  /** Those that were settled (done, undone) since the pack before: what is compared, not what is still to do. */
  settled: PackDecision[];
  /** The pack of the séance before, with its content's hash; null for the first one. */
  previous: { packId: string; hash: string; day: Day; cutOff: Day } | null;
}

export interface PackRate {
  value: number | null;
  coverage: number;
  known: number;
  total: number;
}

export interface PackTotal {
  rate: PackRate;
  running: number;
  followed: number;
  byPhase: Partial<Record<Phase, number>>;
  weather: PackWeatherCounts;
  late: number;
  silent: number;
  gaps: number;
  money: PackMoney;
}

export interface PackWeatherCounts {
  sun: number;
  cloud: number;
  rain: number;
  storm: number;
  none: number;
}

export interface PackMoney {
  planned: number | null;
  committed: number | null;
  paid: number | null;
}

export interface PackAxis {
  id: string;
  name: string;
  level: number;
  parentId: string | null;
  rate: PackRate;
  weather: PackWeatherCounts;
  late: number;
}

export interface PackMilestone {
  id: string;
  title: string;
  day: Day;
  initialDay: Day;
  doneDay: Day | null;
}

export interface PackProject {
  id: string;
  code: string;
  name: string;
  axisId: string;
  axisName: string;
  direction: string;
  sponsor: string;
  heads: string[];
  phase: Phase;
  running: boolean;
  emblematic: boolean;
  forTheRecord: boolean;
  weather: { declared: WeatherLevel | null; computed: WeatherLevel; trend: "improves" | "steady" | "worsens" | null; comment: string; gap: boolean };
  rate: PackRate;
  late: number;
  startDay: Day | null;
  initialEndDay: Day | null;
  endDay: Day | null;
  milestones: PackMilestone[];
  money: PackMoney;
  /** The last day anybody spoke about it. */
  lastHeard: Day | null;
  /** Why it needs a hand, worst first. */
  needs: PointReason[];
}

export interface PackPoint {
  id: string;
  kind: PointKind;
  title: string;
  projectId: string | null;
  reasons: PointReason[];
  minutes: number;
  presenter: string;
  trail: TrailStep[];
}

export interface PackMissing {
  projectId: string;
  what: "weather" | "rate" | "heard" | "milestone" | "heads";
  /** Who is asked for it; empty when nobody is. */
  owners: string[];
}

export interface PackDecision {
  id: string;
  number: string;
  day: Day;
  text: string;
  owner: string;
  dueDay: Day | null;
  projectId: string | null;
  state: DecisionState;
  done: boolean;
  taken: Taken;
}
