import type { DecisionRegister } from "../../../bot/contract/decisions";
import { committeePaths } from "../../../bot/contract/committee-paths";
import { useSession } from "../../app/session";
import { FreshnessLine } from "../../freshness/freshness-line";
import { live, useFresh } from "../../freshness/live";
import { Breadcrumb } from "../../parts/breadcrumb";
import { CopyLink } from "../../parts/copy-link";
import { FailurePage } from "../../parts/failure-page";
import { Heading } from "../../parts/heading";
import { Skeleton } from "../../parts/skeleton";
import { hrefOf } from "../../routing/route";
import { words as committeeWords } from "../committees/words";
import { DecisionFilters } from "./decision-filters";
import { filtered, IS } from "./decision-filter";
import { DecisionPanel } from "./decision-panel";
import { DecisionTable } from "./decision-table";
import { registerHref, useRegisterFilters } from "./register-address";
import { words } from "./words";

const EVERY_MS = 60_000;

/** The register of the decisions of a plan, across instances and years: searched, opened, applied, followed. */
export function DecisionsView({ planId }: { planId: string }) {
  const { api } = useSession();
  const { filters, change, show, clear, isNarrowed } = useRegisterFilters(planId);
  // what was withdrawn is only told to those who ask for it
  const thing = live<DecisionRegister>(api, `${committeePaths.decisions(planId)}${filters.state === "withdrawn" ? "?state=withdrawn" : ""}`);
  useFresh(thing, EVERY_MS);
  const register = thing.value.value;
  const failure = thing.failure.value;
  if (register === null) return failure === null ? <Skeleton rows={8} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const said = words.value;
  const { decisions, plan } = register;
  const shown = filtered(decisions, filters);
  const opened = decisions.find(({ id }) => id === filters.sheet);
  const count = (is: (one: (typeof decisions)[number]) => boolean): number => decisions.filter(is).length;
  const reload = (): void => void thing.look();
  const empty = decisions.length === 0 && !isNarrowed;
  return (
    <article class="page register">
      <div class="page-head">
        <div>
          <Breadcrumb
            crumbs={[
              { name: plan.name, href: hrefOf({ page: "plan", planId }) },
              { name: committeeWords.value.title, href: hrefOf({ page: "committees", planId }) },
            ]}
          />
          <Heading title={said.title} />
        </div>
        <div class="tools">
          <FreshnessLine of={thing} />
          <CopyLink label={said.title} />
        </div>
      </div>
      {empty ? (
        <div>
          <p class="lead">{said.empty}</p>
          <p>{said.emptyHow}</p>
        </div>
      ) : filters.state === "withdrawn" ? (
        <p class="sentence">{said.withdrawnSentence(decisions.length)}</p>
      ) : (
        <p class="sentence">
          {said.sentence(decisions.length, count(IS["to-do"]))} {said.late(count(IS.overdue))} {said.toApply(count(IS["to-apply"]))}
        </p>
      )}
      {empty ? null : (
        <section>
          <DecisionFilters register={register} filters={filters} change={change} clear={isNarrowed ? clear : null} />
          <p class={shown.length === 0 ? "quiet" : "only-heard"} role="status">
            {shown.length === 0 ? said.noMatch : said.shown(shown.length)}
          </p>
          {shown.length === 0 ? null : <DecisionTable decisions={shown} today={register.today} caption={said.caption} sheetHref={(sheet) => registerHref(planId, { ...filters, sheet })} />}
        </section>
      )}
      <footer class="foot">
        <p>{said.foot}</p>
      </footer>
      {opened === undefined ? null : <DecisionPanel key={opened.id} decision={opened} today={register.today} reload={reload} closed={() => show("")} />}
    </article>
  );
}
