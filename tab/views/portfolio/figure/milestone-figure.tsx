import { useEffect } from "preact/hooks";
import type { Calendar } from "../../../../bot/contract/calendar";
import { paths } from "../../../../bot/contract/paths";
import type { Portfolio } from "../../../../bot/contract/portfolio";
import { upcomingMilestones } from "../../../../bot/domain/portfolio/upcoming";
import { useSession } from "../../../app/session";
import { live } from "../../../freshness/live";
import { failureSentence } from "../../../parts/failure-page";
import { Skeleton } from "../../../parts/skeleton";
import { MilestoneLine } from "../milestone-line";
import type { Part } from "./part-of";
import { figureWords } from "./words";

/** All milestones of the next thirty days: the same rule as on the page, over the dates of the calendar. */
export function MilestoneFigure({ portfolio, part }: { portfolio: Portfolio; part: Part }) {
  const { api } = useSession();
  const thing = live<Calendar>(api, paths.calendar(portfolio.plan.id));
  useEffect(() => void thing.look(), [thing]);
  const words = figureWords.value;
  const calendar = thing.value.value;
  const failure = thing.failure.value;
  if (calendar === null) return failure === null ? <Skeleton rows={4} /> : <p role="alert">{failureSentence(failure)}</p>;
  const projects = calendar.projects.filter(({ axisId }) => part.axisIds.has(axisId));
  const milestones = upcomingMilestones(projects, calendar.today, calendar.plan.mandateEndDay);
  return (
    <>
      <section>
        <h3>{words.rule}</h3>
        <p>{words.milestoneRule}</p>
      </section>
      <section class="upcoming">
        <h3>{words.milestones(milestones.length)}</h3>
        {milestones.length === 0 ? <p class="quiet">{words.none}</p> : null}
        <ol>
          {milestones.map((one) => (
            <MilestoneLine key={`${one.projectId} ${one.id}`} milestone={one} today={calendar.today} />
          ))}
        </ol>
      </section>
    </>
  );
}
