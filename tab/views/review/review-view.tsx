import { paths } from "../../../bot/contract/paths";
import type { Review } from "../../../bot/contract/review";
import { texts } from "../../app/language";
import { useSession } from "../../app/session";
import { FreshnessLine } from "../../freshness/freshness-line";
import { live, useFresh } from "../../freshness/live";
import { EVERY_MS_DEARER } from "../../freshness/poll-delay";
import { Breadcrumb } from "../../parts/breadcrumb";
import { capitalized } from "../../parts/capitalized";
import { CopyLink } from "../../parts/copy-link";
import { FailurePage } from "../../parts/failure-page";
import { Heading } from "../../parts/heading";
import { Skeleton } from "../../parts/skeleton";
import { hrefOf } from "../../routing/route";
import { place } from "../../routing/router";
import { plainReview } from "./plain-review";
import { ReviewedAxis } from "./reviewed-axis";
import { reviewWords } from "./words";

const yearHref = (planId: string, year: number): string => hrefOf({ page: "review", planId }, `?annee=${year}`);

/** One page on a year of a plan, in plain words, to be printed: what closed, what moved forward, what comes later than promised. */
export function ReviewView({ planId }: { planId: string }) {
  const { api, me } = useSession();
  const asked = new URLSearchParams(place.value.search).get("annee") ?? "";
  const thing = live<Review>(api, `${paths.review(planId)}${/^\d{4}$/.test(asked) ? `?year=${asked}` : ""}`);
  useFresh(thing, EVERY_MS_DEARER);
  const failure = thing.failure.value;
  if (thing.value.value === null) return failure === null ? <Skeleton rows={8} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const words = reviewWords.value;
  const { review, unknown } = plainReview(thing.value.value);
  const { year, years, running, plan, closed, reached, later, axes, stopped, undated } = review;
  return (
    <article class="page review">
      <div class="page-head">
        <div>
          <Breadcrumb
            crumbs={[
              { name: plan.name, href: hrefOf({ page: "plan", planId }) },
              { name: texts.value.portfolio.views.names.elus, href: hrefOf({ page: "plan", planId, part: "elus" }) },
            ]}
          />
          <Heading title={words.title(year)} />
        </div>
        <div class="tools">
          <FreshnessLine of={thing} />
          <button type="button" class="button" onClick={() => window.print()}>
            {words.print}
          </button>
          <CopyLink label={words.title(year)} />
        </div>
      </div>
      {years.length < 2 ? null : (
        <nav class="sub-pages" aria-label={words.years}>
          <ul>
            {years.map((one) => (
              <li key={one}>
                <a href={yearHref(planId, one)} aria-current={one === year ? "page" : undefined}>
                  {one}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p class="sentence">
        {words.sentence(year, running, closed, reached)} {words.laterSentence(year, later)}
      </p>
      {axes.map((axis) => (
        <ReviewedAxis key={axis.id} axis={axis} />
      ))}
      {stopped.length === 0 ? null : (
        <section aria-labelledby="stopped-title">
          <h2 id="stopped-title">{words.stopped}</h2>
          <ul class="plain-lines">
            {stopped.map(({ id, name, phase }) => (
              <li key={id}>
                <strong>{name}</strong> <span class="quiet">{phase === "suspended" || phase === "abandoned" ? capitalized(words.stoppedAs[phase]) : ""}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <footer class="foot">
        {undated.length === 0 ? null : <p>{words.undated(undated.map(({ name }) => name).join(", "))}</p>}
        <p>
          {words.rule} {words.noGain}
        </p>
        {me.canEditPlan.allowed && unknown.length > 0 ? <p class="attention no-print">{words.unknown(unknown.join(", "))}</p> : null}
      </footer>
    </article>
  );
}
