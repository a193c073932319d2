import type { Direction } from "../../domain/people/direction";
import type { Person } from "../../domain/people/person";
import type { Action } from "../../domain/roadmap/action";
import type { Axis } from "../../domain/roadmap/axis";
import type { Plan } from "../../domain/roadmap/plan";
import type { Project } from "../../domain/roadmap/project";

/** What a workbook holds: one edition of a plan, and the people and directions it may name. */
export interface WorkbookContent {
  plan: Plan;
  axes: readonly Axis[];
  projects: readonly Project[];
  actions: readonly Action[];
  people: readonly Person[];
  directions: readonly Direction[];
}
