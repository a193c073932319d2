import type { Day } from "../calendar/day";

/** A piece of software that the authority runs, for itself or for the public. */
export interface Application {
  id: string;
  name: string;
  /** What it does, in plain words. */
  purpose: string;
  /** Who publishes it; empty when that is not known. */
  publisher: string;
  /** The direction it belongs to. */
  directionId: string | null;
  inServiceOn: Day | null;
  retiredOn: Day | null;
}

/** What a project does to an application. */
export const EFFECTS = ["created", "changed", "replaced", "retired"] as const;
export type Effect = (typeof EFFECTS)[number];

/** An application that a project touches. */
export interface TouchedApplication {
  applicationId: string;
  effect: Effect;
}

/** So many at most are touched by one project. */
export const MOST_TOUCHED = 60;

export const APPLICATION_STATES = ["planned", "running", "retired"] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** « Une application est à venir, en service ou retirée, selon ses deux dates. » Without dates it runs. */
export function stateOn({ inServiceOn, retiredOn }: Pick<Application, "inServiceOn" | "retiredOn">, day: Day): ApplicationState {
  if (retiredOn !== null && retiredOn <= day) return "retired";
  return inServiceOn !== null && inServiceOn > day ? "planned" : "running";
}
