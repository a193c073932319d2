import type { Day } from "../calendar/day";
import type { RateView } from "../portfolio/figures";
import type { Coverage } from "../progress/rate";
import type { ActionStatus } from "../roadmap/action";
import type { Phase } from "../roadmap/phase";
import type { WeatherLevel } from "../weather/weather";
import type { DigestScope } from "./digest-scope";

/** What a line of a digest is about, and where it leads. */
export interface Subject {
  type: "action" | "project" | "axis";
  id: string;
  planId: string;
  /** Of a project; empty otherwise. */
  code: string;
  name: string;
}

/** A status that is news in itself; `inProgress`: it was blocked and runs again. */
export type NewStatus = Exclude<ActionStatus, "planned">;

/** Which of its days moved: the next milestone, the due day of an action, the end of a project. */
export type MovedDay = "milestone" | "due" | "end";

/** Something that is no longer as it was. */
export type Moved =
  | { kind: "weather"; about: Subject; from: WeatherLevel | null; to: WeatherLevel; comment: string }
  | { kind: "status"; about: Subject; to: NewStatus; obstacle: string }
  /** Several actions of one project or axis were done. */
  | { kind: "done"; about: Subject; count: number }
  | { kind: "day"; about: Subject; which: MovedDay; from: Day; to: Day }
  | { kind: "phase"; about: Subject; to: Phase };

/** Something without news. No person is named: it is a fact about actions. */
export interface Silent {
  about: Subject;
  /** Silent actions of the project or axis; 0 when the thing itself is silent. */
  actions: number;
  /** The last news, of the stalest where there are several; null when there never was any. */
  since: Day | null;
}

/** What the reader is asked for. */
export type Asked =
  /** Answers to their own question of the week. */
  | { kind: "answers"; count: number }
  /** Something owed about the declared météo of a project; `computed` where the facts give quite another. */
  | { kind: "weather"; about: Subject; level: WeatherLevel; computed: WeatherLevel | null; owes: Owed[] }
  /** A decision that the reader has to see done, past its day. */
  | OverdueDecision;

/** A decision of an instance that was to be done by a day that has passed. */
export interface OverdueDecision {
  kind: "decision";
  planId: string;
  text: string;
  daysLate: number;
}

/** A storm wants a decision, two levels from the facts an explanation, rain without a word a comment. */
export type Owed = "decision" | "explanation" | "comment";

/** A milestone to come. */
export interface Coming {
  about: Subject;
  /** Its own words; empty when it has none. */
  title: string;
  day: Day;
}

/** How far one plan is, or what the reader leads in it: the tab's figures. */
export interface DigestFigures {
  planId: string;
  planName: string;
  /** Projects that enter the figure. */
  projects: number;
  /** Null when too few actions are told of. */
  rate: RateView | null;
  coverage: Coverage;
}

/** The week of a director. Lists are whole, what matters most first. */
export interface Digest {
  scope: DigestScope;
  /** Where the reader goes on: the first plan with something of theirs. */
  planId: string;
  /** The civil day since which `moved` is told. */
  since: Day;
  figures: DigestFigures[];
  moved: Moved[];
  silent: Silent[];
  asked: Asked[];
  /** Within two weeks, soonest first. */
  coming: Coming[];
  /** The first after these two weeks. */
  next: Coming | null;
}
