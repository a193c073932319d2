import { addDays, type Day, daysBetween } from "../calendar/day";
import type { Milestone } from "../roadmap/milestone";
import type { Phase } from "../roadmap/phase";

/** How far ahead the next milestones are looked for. */
export const AHEAD_DAYS = 30;

const STILL: ReadonlySet<Phase> = new Set(["finished", "suspended", "abandoned"]);

/** What of a project its next milestones are told by. */
interface Dated {
  id: string;
  code: string;
  name: string;
  phase: Phase;
  forTheRecord: boolean;
  milestones: readonly Milestone[];
}

/** A milestone that is to come, with the project it belongs to. */
export interface UpcomingMilestone {
  id: string;
  title: string;
  day: Day;
  initialDay: Day;
  /** Days later than it was first said, or earlier when negative. */
  movedDays: number;
  afterMandate: boolean;
  projectId: string;
  projectName: string;
}

/**
 * « Les prochains jalons : ceux qui ne sont pas passés et tombent dans les trente jours, projets terminés, suspendus,
 * abandonnés et pour mémoire mis à part. » The overdue ones are needs, see `needs`.
 */
export function upcomingMilestones(projects: readonly Dated[], today: Day, mandateEndDay: Day | null): UpcomingMilestone[] {
  const last = addDays(today, AHEAD_DAYS);
  return projects
    .filter(({ phase, forTheRecord }) => !forTheRecord && !STILL.has(phase))
    .flatMap((project) =>
      project.milestones
        .filter(({ doneDay, day }) => doneDay === null && day >= today && day <= last)
        .map(({ id, title, day, initialDay }) => ({
          id,
          title,
          day,
          initialDay,
          movedDays: daysBetween(initialDay, day),
          afterMandate: mandateEndDay !== null && day > mandateEndDay,
          projectId: project.id,
          projectName: project.name,
        })),
    )
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.projectName.localeCompare(b.projectName, "fr"));
}
