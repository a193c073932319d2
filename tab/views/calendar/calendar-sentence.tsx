import type { Calendar } from "../../../bot/contract/calendar";
import { countWatches, isFollowed } from "../../../bot/domain/timeline/watch";
import { RichSentence } from "../../parts/rich-sentence";
import { joined, type Rich } from "../../texts/rich";
import type { CalendarAddress, Group } from "./calendar-address";
import { watchedOn } from "./date-needs";
import { words } from "./words";

/** « 3 jalons dépassés, 5 dans les trente jours, 2 après la fin du mandat. » */
export function calendarSentence(calendar: Calendar): Rich<Group> {
  const { noMilestones, overdueCount, soonCount, afterMandateCount } = words.value;
  if (!calendar.projects.some((project) => isFollowed(project) && project.milestones.length > 0)) return [noMilestones];
  const { overdue, soon, afterMandate } = countWatches(calendar.projects, watchedOn(calendar));
  const parts = [overdueCount(overdue), soonCount(soon)];
  if (calendar.plan.mandateEndDay !== null) parts.push(afterMandateCount(afterMandate));
  return [...joined(parts, ", "), "."];
}

/** Each figure leads to the milestones behind it. */
export function CalendarSentence({ calendar, hrefFor }: { calendar: Calendar; hrefFor: (address: Partial<CalendarAddress>) => string }) {
  const behind = (group: Group): string => hrefFor({ group });
  return (
    <p class="sentence">
      <RichSentence
        parts={calendarSentence(calendar)}
        hrefs={{ overdue: behind("overdue"), soon: behind("soon"), afterMandate: behind("afterMandate") }}
      />
    </p>
  );
}
