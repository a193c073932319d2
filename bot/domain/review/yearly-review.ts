import type { Day } from "../calendar/day";
import type { Axis } from "../roadmap/axis";
import type { Commitment } from "../roadmap/commitment";
import type { Milestone } from "../roadmap/milestone";
import type { Phase } from "../roadmap/phase";
import type { Plan } from "../roadmap/plan";
import type { Project } from "../roadmap/project";
import { isIn, lastDayOf, yearOf } from "./year";

/** A project that came to its end in the year, and what it changes for whom. */
export interface ClosedProject {
  id: string;
  name: string;
  usage: string;
  closedOn: Day;
  /** The end that was promised at first; null where none was. */
  promised: Day | null;
  /** The commitments of the mandate that it serves. */
  commitments: string[];
}

/** A step of a project: a milestone, or its end where `title` is empty. */
export interface ReviewedStep {
  projectId: string;
  project: string;
  title: string;
  promised: Day;
  /** The day it stands at, or was passed on. */
  day: Day;
  passed: boolean;
}

export interface ReviewedAxis {
  id: string;
  name: string;
  closed: ClosedProject[];
  reached: ReviewedStep[];
  /** Promised for the year, and not passed in it. */
  later: ReviewedStep[];
}

export interface YearlyReview {
  year: number;
  /** The years that can be looked back on, oldest first. */
  years: number[];
  /** True while the year is not over. */
  running: boolean;
  plan: { id: string; name: string };
  closed: number;
  reached: number;
  later: number;
  /** Only axes about which something is to be said. */
  axes: ReviewedAxis[];
  /** Closed projects of which nobody wrote when: they stand in no year. */
  undated: { id: string; name: string }[];
  /** Projects that stand still or were given up, as of today: of these no date is kept. */
  stopped: { id: string; name: string; phase: Phase }[];
}

type ReviewableAxis = Pick<Axis, "id" | "parentId" | "order" | "name">;

interface ReviewFacts {
  plan: Pick<Plan, "id" | "name" | "startDay" | "commitments">;
  axes: readonly ReviewableAxis[];
  projects: readonly Project[];
}

/**
 * « Le bilan d'une année : les projets achevés, les étapes franchies, ce qui était promis et vient plus tard. » It rests on the
 * dates of the plan alone; what is kept for the record is left out. A step of a project that closed is told by its closing.
 */
export function yearlyReview({ plan, axes, projects }: ReviewFacts, year: number, today: Day): YearlyReview {
  const own = projects.filter(({ forTheRecord }) => !forTheRecord);
  const tops = axes.filter(({ parentId }) => parentId === null).toSorted((a, b) => a.order - b.order);
  const reviewed = tops
    .map(({ id, name }): ReviewedAxis => {
      const under = own.filter((project) => topOf(axes, project.axisId) === id).toSorted((a, b) => a.order - b.order);
      return { id, name, ...reviewOf(under, plan.commitments, year, today) };
    })
    .filter(({ closed, reached, later }) => closed.length + reached.length + later.length > 0);
  const sum = (count: (axis: ReviewedAxis) => number): number => reviewed.reduce((total, axis) => total + count(axis), 0);
  const isNow = year === yearOf(today);
  return {
    year,
    years: yearsOf(plan.startDay, own, today),
    running: isNow,
    plan: { id: plan.id, name: plan.name },
    closed: sum(({ closed }) => closed.length),
    reached: sum(({ reached }) => reached.length),
    later: sum(({ later }) => later.length),
    axes: reviewed,
    undated: own.filter((project) => project.phase === "finished" && closedOn(project, today) === null).map(({ id, name }) => ({ id, name })),
    stopped: isNow ? own.filter(({ phase }) => phase === "suspended" || phase === "abandoned").map(({ id, name, phase }) => ({ id, name, phase })) : [],
  };
}

function reviewOf(projects: readonly Project[], commitments: readonly Commitment[], year: number, today: Day): Omit<ReviewedAxis, "id" | "name"> {
  const made: Omit<ReviewedAxis, "id" | "name"> = { closed: [], reached: [], later: [] };
  for (const project of projects) {
    const closing = closedOn(project, today);
    const closes = closing !== null && isIn(year, closing);
    if (closes) {
      const served = commitments.filter(({ id }) => project.commitmentIds.includes(id)).map(({ title }) => title);
      made.closed.push({ id: project.id, name: project.name, usage: project.usage, closedOn: closing, promised: project.initialEndDay, commitments: served });
    }
    if (project.phase === "abandoned") continue;
    if (!closes) made.reached.push(...project.milestones.filter(({ doneDay }) => doneDay !== null && isIn(year, doneDay)).map((one) => stepOf(project, one)));
    const moved = project.milestones.filter((one) => isLater(one, year)).map((one) => stepOf(project, one));
    made.later.push(...moved);
    const { initialEndDay: promised, endDay } = project;
    const end = closing ?? endDay;
    // where its last step says the same of the same days, the end says nothing more
    const isSaid = moved.some((one) => one.promised === promised && one.day === end);
    if (!isSaid && promised !== null && end !== null && isIn(year, promised) && end > lastDayOf(year))
      made.later.push({ projectId: project.id, project: project.name, title: "", promised, day: end, passed: closing !== null });
  }
  const inOrder = (a: ReviewedStep, b: ReviewedStep): number => a.day.localeCompare(b.day);
  return { closed: made.closed.toSorted((a, b) => a.closedOn.localeCompare(b.closedOn)), reached: made.reached.toSorted(inOrder), later: made.later.toSorted(inOrder) };
}

const stepOf = ({ id, name }: Project, { title, initialDay, day, doneDay }: Milestone): ReviewedStep => ({
  projectId: id,
  project: name,
  title,
  promised: initialDay,
  day: doneDay ?? day,
  passed: doneDay !== null,
});

const isLater = ({ initialDay, day, doneDay }: Milestone, year: number): boolean => isIn(year, initialDay) && (doneDay ?? day) > lastDayOf(year);

/** « Un projet s'achève à sa date de fin ; si elle n'est pas encore là ou n'est pas dite, à son dernier jalon tenu. » */
export function closedOn({ phase, endDay, milestones }: Pick<Project, "phase" | "endDay" | "milestones">, today: Day): Day | null {
  if (phase !== "finished") return null;
  if (endDay !== null && endDay <= today) return endDay;
  return milestones.flatMap(({ doneDay }) => doneDay ?? []).toSorted().at(-1) ?? null;
}

function topOf(axes: readonly ReviewableAxis[], axisId: string): string {
  const axis = axes.find(({ id }) => id === axisId);
  return axis?.parentId ? topOf(axes, axis.parentId) : axisId;
}

/** From the first year of the plan, or of anything that was done in it, to the present one. */
function yearsOf(start: Day | null, projects: readonly Project[], today: Day): number[] {
  const last = yearOf(today);
  const done = projects.flatMap((project) => [closedOn(project, today) ?? [], ...project.milestones.map(({ doneDay }) => doneDay ?? [])].flat());
  const first = Math.min(last, ...[...done, ...(start === null ? [] : [start])].map(yearOf));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
