import type { Application } from "../domain/applications/application";
import type { Committee } from "../domain/committee/committee";
import type { Decision } from "../domain/committee/decision";
import type { Meeting } from "../domain/committee/meeting";
import type { Direction } from "../domain/people/direction";
import type { Snapshot } from "../domain/portfolio/snapshot";
import type { Person } from "../domain/people/person";
import type { Action } from "../domain/roadmap/action";
import type { Axis } from "../domain/roadmap/axis";
import type { Plan } from "../domain/roadmap/plan";
import type { Project } from "../domain/roadmap/project";
import type { UpdateEvent } from "../domain/updates/update-event";

/** A whole authority as the records of the domain, ready to be loaded into an empty store. */
export interface Sample {
  plans: Plan[];
  axes: Axis[];
  projects: Project[];
  actions: Action[];
  people: Person[];
  directions: Direction[];
  applications: Application[];
  /** Oldest first. */
  events: UpdateEvent[];
  /** The figures of the weeks that are told. */
  snapshots: Snapshot[];
  /** The instances that steer its plans, with their séances and decisions, where it has any. */
  committees?: Committee[];
  meetings?: Meeting[];
  decisions?: Decision[];
  /** Who this authority is, in words for the people who try Jalon. */
  tenantNote?: string;
}
