import type { Commitment } from "./commitment";
import type { Day } from "../calendar/day";
import type { RateMethod } from "../progress/rate";
import { DEFAULT_WEATHER_THRESHOLDS, type WeatherThresholds } from "../weather/thresholds";

/** When the plan's weekly question is asked: « chaque lundi à 9 h », in the plan's time zone. */
export interface CollectionRule {
  /** ISO day of the week, 1 (Monday) to 5. */
  weekday: number;
  /** `HH:MM`, local time of the plan. */
  time: string;
}

export interface PlanSettings {
  rateMethod: RateMethod;
  /** Load of an action that states none, in days, so that it still weighs something. */
  defaultDays: number;
  /** Below this coverage, in percent, a rate is not computed. */
  minCoverage: number;
  weather: WeatherThresholds;
}

/** A roadmap: *feuille de route*, *schéma directeur*, *plan d'action*. */
export interface Plan {
  id: string;
  name: string;
  description: string;
  startDay: Day | null;
  endDay: Day | null;
  /** End of the mandate: a milestone after it is marked. */
  mandateEndDay: Day | null;
  /** What the mandate promised; projects say which they serve. */
  commitments: readonly Commitment[];
  timeZone: string;
  holidayZone: string;
  collection: CollectionRule;
  settings: PlanSettings;
  /** The edition people see; null while nothing of the plan has been published. An import makes a new edition. */
  edition: string | null;
  /** Every edition that was ever published, oldest first. */
  editions: string[];
  /** Counts every change of the plan or of anything in it: the ETag of its portfolio. */
  version: number;
  /** How often each of its projects and axes changed, by local id: tells a reader which ones to read again. */
  changes: Record<string, number>;
}

/** What a new plan starts with: mainland France, asked on Mondays at nine. */
export const PLAN_DEFAULTS = {
  description: "",
  startDay: null,
  endDay: null,
  mandateEndDay: null,
  commitments: [],
  changes: {},
  timeZone: "Europe/Paris",
  holidayZone: "metropole",
  collection: { weekday: 1, time: "09:00" },
  settings: { rateMethod: "days", defaultDays: 5, minCoverage: 70, weather: DEFAULT_WEATHER_THRESHOLDS },
} as const satisfies Partial<Plan>;
