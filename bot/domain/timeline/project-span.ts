import { type Day, daysBetween } from "../calendar/day";
import type { Project } from "../roadmap/project";
import type { Period } from "./scale";

/** What the dates of a project are read from. */
export type DatedProject = Pick<Project, "startDay" | "endDay" | "initialEndDay" | "milestones">;

/** The days a project takes, as it is now and as it was first planned. */
export interface ProjectSpan {
  now: Period;
  /** From the same start to the initial end; null when that end is not known, or is the one that still holds. */
  initial: Period | null;
  /** Days the end has slipped; 0 when it has not, or when one of both ends is not known. */
  slip: number;
  /** An end that no date states: it is that of the last milestone. The same for a start. */
  guessedStart: boolean;
  guessedEnd: boolean;
  /** « La fin précède le début » : a mistake to correct, drawn all the same. */
  reversed: boolean;
}

/**
 * « Un projet sans début connu commence à sa première date, sans fin connue il s'achève à sa dernière. » Null when it has
 * no date at all.
 */
export function spanOf(project: DatedProject): ProjectSpan | null {
  const { startDay, endDay, initialEndDay } = project;
  const days = [startDay, endDay, initialEndDay, ...project.milestones.flatMap(({ day, doneDay }) => [day, doneDay])]
    .filter((day): day is Day => day !== null)
    .toSorted();
  const first = startDay ?? days[0];
  const last = endDay ?? initialEndDay ?? days.at(-1);
  if (first === undefined || last === undefined) return null;
  const moved = endDay !== null && initialEndDay !== null && endDay !== initialEndDay;
  return {
    now: inOrder(first, last),
    initial: moved ? inOrder(first, initialEndDay) : null,
    slip: moved ? daysBetween(initialEndDay, endDay) : 0,
    guessedStart: startDay === null,
    guessedEnd: endDay === null && initialEndDay === null,
    reversed: last < first,
  };
}

const inOrder = (a: Day, b: Day): Period => (a <= b ? { from: a, until: b } : { from: b, until: a });
