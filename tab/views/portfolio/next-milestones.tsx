import type { Portfolio } from "../../../bot/contract/portfolio";
import { figureHref } from "./figure-address";
import { MilestoneLine } from "./milestone-line";
import { words } from "./words";

/** The milestones of the next thirty days: the first of them, and where the others are. */
export function NextMilestones({ portfolio: { upcoming, today } }: { portfolio: Portfolio }) {
  const said = words.value;
  return (
    <section aria-labelledby="upcoming-title" class="upcoming">
      <h2 id="upcoming-title">{said.upcomingTitle}</h2>
      {upcoming.count === 0 ? <p class="quiet">{said.upcomingNone}</p> : null}
      <ol>
        {upcoming.first.map((one) => (
          <MilestoneLine key={`${one.projectId} ${one.id}`} milestone={one} today={today} />
        ))}
      </ol>
      {upcoming.count > upcoming.first.length ? (
        <p>
          <a href={figureHref("milestones")}>{said.upcomingAll(upcoming.count)}</a>
        </p>
      ) : null}
    </section>
  );
}
