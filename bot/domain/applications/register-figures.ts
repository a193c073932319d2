import type { Day } from "../calendar/day";
import { type Application, type ApplicationState, type Effect, EFFECTS, stateOn, type TouchedApplication } from "./application";

/** What the register of applications says in one sentence. */
export interface RegisterFigures {
  total: number;
  byState: Record<ApplicationState, number>;
  /** Applications that at least one project touches, by what it does to them; one can count under several. */
  touched: number;
  byEffect: Record<Effect, number>;
}

/** Counts the register on a day, beside what the projects do to it. */
export function registerFigures(applications: readonly Application[], touching: readonly TouchedApplication[], day: Day): RegisterFigures {
  const known = new Set(applications.map(({ id }) => id));
  const links = touching.filter(({ applicationId }) => known.has(applicationId));
  const idsOf = (effect: Effect): number => new Set(links.filter((one) => one.effect === effect).map(({ applicationId }) => applicationId)).size;
  const count = (state: ApplicationState): number => applications.filter((one) => stateOn(one, day) === state).length;
  return {
    total: applications.length,
    byState: { planned: count("planned"), running: count("running"), retired: count("retired") },
    touched: new Set(links.map(({ applicationId }) => applicationId)).size,
    byEffect: Object.fromEntries(EFFECTS.map((effect) => [effect, idsOf(effect)])) as Record<Effect, number>,
  };
}
