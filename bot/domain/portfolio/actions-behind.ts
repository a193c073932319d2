import type { Day } from "../calendar/day";
import { contributionOf } from "../progress/contribution";
import { daysLate } from "../progress/lateness";
import { addMilestones, countMilestones, type MilestoneCount } from "../progress/rate";
import { addRollups, type Rollup } from "../progress/rollup";
import { type Action, ACTION_STATUSES } from "../roadmap/action";
import type { Project } from "../roadmap/project";

/**
 * The figures that are made of actions: all of them, those a rate rests on, those its coverage lacks, the late ones, and those
 * of one status.
 */
export const ACTION_FIGURES = ["all", "rated", "uninformed", "late", ...ACTION_STATUSES] as const;
export type ActionFigure = (typeof ACTION_FIGURES)[number];

/** The actions of a plan or of an axis with its sub-axes, and the projects there. */
export interface ActionMatter {
  actions: readonly Action[];
  projects: readonly Project[];
}

/** What does not enter the figures, in numbers of actions: each is counted once, for the first reason of these. */
export interface LeftOut {
  /** Theirs or their project's: they are in no figure at all. */
  forTheRecord: number;
  /** Counted by status, and in no rate. */
  abandoned: number;
  inAbandonedProjects: number;
  /** Counted by status; the rate counts their parts. */
  throughParts: number;
}

/** What the figures of a part of the plan are computed from, and what is left out of it. */
export interface Computation {
  sums: Pick<Rollup, "total" | "counted" | "known" | "knownDone" | "days" | "daysDone"> & { milestones: MilestoneCount };
  leftOut: LeftOut;
}

type Place = "out" | "counted" | "rated";

/** Where an action counts: nowhere, by status only, or in the rate as well. */
function placeOf(action: Action, project: Project | null): Place {
  if (action.forTheRecord || project?.forTheRecord) return "out";
  return project?.phase === "abandoned" || action.status === "abandoned" || action.hasParts ? "counted" : "rated";
}

const projectsById = (projects: readonly Project[]): ReadonlyMap<string, Project> => new Map(projects.map((project) => [project.id, project]));

const projectOf = ({ projectId }: Action, projects: ReadonlyMap<string, Project>): Project | null =>
  projectId === null ? null : (projects.get(projectId) ?? null);

/** « Chaque chiffre s'ouvre sur ce qui le fait » : the actions behind one, exactly as many as it says. */
export function actionsBehind(figure: ActionFigure, { actions, projects }: ActionMatter, today: Day): Action[] {
  const byId = projectsById(projects);
  return actions.filter((action) => {
    const place = placeOf(action, projectOf(action, byId));
    if (place === "out") return false;
    if (figure === "all") return true;
    if (figure === "late") return daysLate(action, today) > 0;
    if (figure === "rated" || figure === "uninformed") return place === "rated" && (action.informed === null) === (figure === "uninformed");
    return action.status === figure;
  });
}

/** The sums behind the rate, added up action by action: the same as those the portfolio keeps. */
export function computationOf({ actions, projects }: ActionMatter, defaultDays: number): Computation {
  const byId = projectsById(projects);
  const leftOut: LeftOut = { forTheRecord: 0, abandoned: 0, inAbandonedProjects: 0, throughParts: 0 };
  const rated: Rollup[] = [];
  let total = 0;
  for (const action of actions) {
    const project = projectOf(action, byId);
    const place = placeOf(action, project);
    if (place !== "out") total += 1;
    if (place === "rated") rated.push(contributionOf(action, defaultDays));
    else leftOut[place === "out" ? "forTheRecord" : action.status === "abandoned" ? "abandoned" : project?.phase === "abandoned" ? "inAbandonedProjects" : "throughParts"] += 1;
  }
  const { counted, known, knownDone, days, daysDone } = addRollups(rated);
  const followed = projects.filter(({ forTheRecord, phase }) => !forTheRecord && phase !== "abandoned");
  return { sums: { total, counted, known, knownDone, days, daysDone, milestones: addMilestones(followed.map((one) => countMilestones(one.milestones))) }, leftOut };
}
