import type { Day } from "../calendar/day";
import type { Rollup } from "../progress/rollup";
import type { Axis } from "../roadmap/axis";
import type { Plan } from "../roadmap/plan";
import { headsOf, type Project } from "../roadmap/project";
import type { Subject } from "./digest";
import type { Story } from "./moved";
import { type ProjectFacts, projectFacts } from "./project-facts";
import type { Step } from "./story";

/** The project of actions, or the axis they hang from. */
export interface Place {
  about: Subject;
  /** Null for an axis. */
  project: Project | null;
  facts: ProjectFacts | null;
  /** Null when nothing of it changed, and for an axis. */
  story: Story | null;
  rollup: Rollup;
  /** Directions the project belongs to, by itself or by its heads. */
  leading: ReadonlySet<string>;
  /** Other directions, of those who steer its actions; filled while the actions are read. */
  near: Set<string>;
}

interface PlaceFacts {
  axes: readonly Axis[];
  projects: readonly Project[];
  plans: ReadonlyMap<string, Plan>;
  directionOf: ReadonlyMap<string, string | null>;
  stories: ReadonlyMap<string, readonly Step[]>;
  today: Day;
}

/** Every axis and project of these plans by its id. */
export function placesOf({ axes, projects, plans, directionOf, stories, today }: PlaceFacts): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { id, planId, name, rollup } of axes) {
    if (!plans.has(planId)) continue;
    const about: Subject = { type: "axis", id, planId, code: "", name };
    places.set(id, { about, project: null, facts: null, story: null, rollup, leading: new Set(), near: new Set() });
  }
  for (const project of projects) {
    const plan = plans.get(project.planId);
    if (!plan) continue;
    const facts = projectFacts(project, plan, today);
    const { about } = facts;
    const steps = project.forTheRecord ? undefined : stories.get(project.id);
    const story = steps ? { about, place: about, obstacle: "", steps } : null;
    const directions = [project.directionId, ...headsOf(project).map((id) => directionOf.get(id))];
    const leading = new Set(directions.filter((id) => typeof id === "string"));
    places.set(project.id, { about, project, facts, story, rollup: project.rollup, leading, near: new Set() });
  }
  return places;
}
