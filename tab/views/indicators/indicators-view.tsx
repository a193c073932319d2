import type { Indicators } from "../../../bot/contract/indicators";
import { paths } from "../../../bot/contract/paths";
import { formatNumber, formatPercent } from "../../../bot/domain/wording/format-number";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { FreshnessLine } from "../../freshness/freshness-line";
import { live, useFresh } from "../../freshness/live";
import { EVERY_MS_DEARER } from "../../freshness/poll-delay";
import { Breadcrumb } from "../../parts/breadcrumb";
import { details } from "../../app/details";
import { capitalized } from "../../parts/capitalized";
import { CopyLink } from "../../parts/copy-link";
import { FailurePage } from "../../parts/failure-page";
import { Heading } from "../../parts/heading";
import { Skeleton } from "../../parts/skeleton";
import { hrefOf } from "../../routing/route";
import { OpportunityTable } from "./opportunity-table";
import { ProjectsBehind } from "./projects-behind";
import { indicatorWords } from "./words";

const percent = (value: number): string => formatPercent(value, language.value);

/** What the projects of a plan are made of: shared platforms, debt, settings against code, fields by axis; each figure with its projects. */
export function IndicatorsView({ planId }: { planId: string }) {
  const { api } = useSession();
  const thing = live<Indicators>(api, paths.indicators(planId));
  useFresh(thing, EVERY_MS_DEARER);
  const found = thing.value.value;
  const failure = thing.failure.value;
  if (found === null) return failure === null ? <Skeleton rows={6} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const words = indicatorWords.value;
  const { approach } = details.value.action;
  const { plan, shared, debt, debtUnsaid, configured, table } = found;
  const said = (value: number | null): string | null => (value === null ? null : percent(value));
  const summary = (what: string, count: number): string => `${capitalized(what)}\u00a0: ${words.count(count)}`;
  const weights = new Map(configured.projects.map(({ id, percent: share, days }) => [id, words.weight(percent(share), formatNumber(days, language.value))]));
  return (
    <article class="page indicators">
      <div class="page-head">
        <div>
          <Breadcrumb crumbs={[{ name: plan.name, href: hrefOf({ page: "plan", planId }) }]} />
          <Heading title={words.title} />
        </div>
        <div class="tools">
          <FreshnessLine of={thing} />
          <CopyLink label={words.title} />
        </div>
      </div>
      <p class="sentence">{words.sentence(said(shared.percent), said(configured.percent), percent(configured.target))}</p>
      <div class="indicator-columns">
        <section aria-labelledby="shared-title">
          <h2 id="shared-title">{words.shared}</h2>
          <ProjectsBehind summary={summary(approach.foundation.shared, shared.yes.length)} projects={shared.yes} />
          <ProjectsBehind summary={summary(approach.foundation.silo, shared.no.length)} projects={shared.no} />
          <ProjectsBehind summary={words.unsaidCount(shared.unsaid.length)} projects={shared.unsaid} />
          <p class="hint">{words.sharedRule}</p>
        </section>
        <section aria-labelledby="debt-title">
          <h2 id="debt-title">{words.debtTitle}</h2>
          {debt.map(({ effect, projects }) => (
            <ProjectsBehind key={effect} summary={summary(approach.debt[effect], projects.length)} projects={projects} />
          ))}
          <ProjectsBehind summary={words.unsaidCount(debtUnsaid.length)} projects={debtUnsaid} />
        </section>
        <section aria-labelledby="configured-title">
          <h2 id="configured-title">{words.configured}</h2>
          <ProjectsBehind summary={words.count(configured.projects.length)} projects={configured.projects} beside={({ id }) => weights.get(id) ?? ""} />
          <ProjectsBehind summary={words.unsaidCount(configured.unsaid.length)} projects={configured.unsaid} />
          <p class="hint">{words.configuredRule}</p>
        </section>
      </div>
      <OpportunityTable planId={planId} table={table} />
      <footer class="foot">
        <p>{words.rule}</p>
      </footer>
    </article>
  );
}
