import type { Calendar, CalendarMilestone, CalendarProject } from "../../../bot/contract/calendar";
import { type Day, daysBetween } from "../../../bot/domain/calendar/day";
import { milestoneOn } from "../../../bot/domain/timeline/milestone-on";
import { spanOf } from "../../../bot/domain/timeline/project-span";
import { endOverdueDays, isFollowed, watchedIn, type Watched } from "../../../bot/domain/timeline/watch";

/** Why a date asks to be looked at again, worst first. */
export const DATE_NEEDS = ["overdue", "ended", "reversed", "afterMandate"] as const;

/** A date to look at again: of a milestone, or of the project itself. */
export interface DateNeed {
  kind: (typeof DATE_NEEDS)[number];
  project: CalendarProject;
  milestone: CalendarMilestone | null;
  /** Days overdue, or after the mandate's end. */
  days: number;
}

/** The days a calendar is read on. */
export const watchedOn = ({ today, plan }: Calendar): Watched => ({ today, mandateEndDay: plan.mandateEndDay });

/** The dates of one project that ask for a look. */
export function dateNeedsIn(project: CalendarProject, on: Watched): DateNeed[] {
  const { today, mandateEndDay } = on;
  const ended = endOverdueDays(project, today);
  const reversed = isFollowed(project) && spanOf(project)?.reversed === true;
  return [
    ...watchedIn(project, "overdue", on).map((milestone) => need("overdue", milestone, milestoneOn(milestone, today, null).overdueDays)),
    // an end before its start is a mistake to correct first: that it is past says nothing
    ...(reversed ? [need("reversed", null, 0)] : ended > 0 ? [need("ended", null, ended)] : []),
    ...watchedIn(project, "afterMandate", on).map((milestone) => need("afterMandate", milestone, daysAfter(mandateEndDay, milestone.day))),
  ];

  function need(kind: DateNeed["kind"], milestone: CalendarMilestone | null, days: number): DateNeed {
    return { kind, project, milestone, days };
  }
}

const daysAfter = (end: Day | null, day: Day): number => (end === null ? 0 : daysBetween(end, day));

/** Every date of the plan that asks for a look, worst first. */
export const dateNeedsOf = (calendar: Calendar): DateNeed[] =>
  calendar.projects
    .flatMap((project) => dateNeedsIn(project, watchedOn(calendar)))
    .toSorted((a, b) => DATE_NEEDS.indexOf(a.kind) - DATE_NEEDS.indexOf(b.kind) || b.days - a.days || a.project.code.localeCompare(b.project.code));
