import { type Day, dayAt, type Instant } from "../domain/calendar/day";
import { PLAN_DEFAULTS } from "../domain/roadmap/plan";
import type { Clock, Log, Seals, Store } from "../ports";
import type { Directory } from "./directory";
import type { PublishedPlans } from "./published-plans";

/** One local authority's world: what every use case is handed. */
export interface Authority {
  tenantId: string;
  store: Store;
  clock: Clock;
  directory: Directory;
  plans: PublishedPlans;
  log: Log;
  seals: Seals;
  /** A new id that nobody can guess or meet again: lower-case hexadecimal and dashes. */
  newId: () => string;
}

/** What one reads of the clock at the start of a use case, so that all of it happens at one moment. */
export interface Moment {
  now: Instant;
  today: Day;
}

/** Now, and the civil day it is in a plan's time zone. */
export function momentOf(authority: Pick<Authority, "clock">, timeZone: string = PLAN_DEFAULTS.timeZone): Moment {
  const now = authority.clock.now();
  return { now, today: dayAt(now, timeZone) };
}
