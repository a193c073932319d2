import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { PlanHistoryLine } from "../../../bot/contract/plan-history";
import type { Portfolio } from "../../../bot/contract/portfolio";
import { language } from "../../app/language";
import { momentInFull } from "../../parts/clock-time";
import { failureSentence, FailurePage } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { Skeleton } from "../../parts/skeleton";
import { say } from "../../parts/spoken";
import { hrefOf } from "../../routing/route";
import { navigate, place } from "../../routing/router";
import { PlanPage } from "../plan/plan-page";
import { usePortfolio } from "../plan/use-portfolio";
import { type HistoryAddress, isNarrowed, readAddress, writeAddress } from "./history-address";
import { HistoryDays } from "./history-days";
import { HistoryFilterBar } from "./history-filter-bar";
import { HistorySentence } from "./history-sentence";
import { UndoDialog } from "./undo-dialog";
import { usePlanHistory } from "./use-plan-history";
import { useUndo } from "./use-undo";
import { words } from "./words";


/** The history of a plan, once its name has come. */
export function PlanHistoryView({ planId }: { planId: string }) {
  const { thing } = usePortfolio(planId);
  const portfolio = thing.value.value;
  const failure = thing.failure.value;
  if (portfolio === null)
    return failure === null ? <Skeleton rows={8} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  return <PlanHistoryPage portfolio={portfolio} />;
}

/** Who changed what in a plan: this week in a sentence, filters, then day by day, with the way to take changes back. */
function PlanHistoryPage({ portfolio }: { portfolio: Portfolio }) {
  const { plan, version } = portfolio;
  const address = readAddress(place.value.search);
  const pages = usePlanHistory(plan.id, address);
  const { first, lines, week } = pages;
  const seen = useRef(version);
  const [asked, ask] = useState<PlanHistoryLine | null>(null);
  const again = async (): Promise<void> => {
    seen.current = version;
    await pages.again();
  };
  const { outcomeOf, undo } = useUndo(plan.id, () => {
    // one's own change is no news
    seen.current += 1;
    // far down, the outcome stands where one reads: beginning again would take the line away
    if (!pages.deep) void pages.again();
  });
  useEffect(() => void (first.value.value && say(words.value.shown(lines.length))), [first.value.value, lines.length]);
  const hrefTo = (next: HistoryAddress): string => hrefOf({ page: "plan", planId: plan.id, part: "historique" }, writeAddress(next));
  const nothing = first.value.value !== null && lines.length === 0 && !isNarrowed(address);
  return (
    <PlanPage plan={plan} part="historique" of={{ ...first, look: again }} asOf={portfolio.asOf}>
      {week === null ? null : <HistorySentence week={week} hrefTo={hrefTo} />}
      {nothing ? null : (
        <HistoryFilterBar portfolio={portfolio} lines={lines} address={address} narrow={(next) => navigate(hrefTo(next), true)} />
      )}
      {version > seen.current && first.value.value !== null ? (
        <p class="buttons">
          <button type="button" class="button" onClick={() => void again()}>
            {words.value.newer}
          </button>
        </p>
      ) : null}
      <Pages pages={pages} narrowed={isNarrowed(address)}>
        <HistoryDays lines={lines} personHref={(person) => hrefTo({ ...address, person })} outcomeOf={outcomeOf} askUndo={ask} />
      </Pages>
      <footer class="foot">
        <p>{words.value.foot(momentInFull(portfolio.asOf, language.value))}</p>
        <p>{words.value.rule}</p>
      </footer>
      {asked === null ? null : <UndoDialog line={asked} agreed={() => undo(asked.id)} left={() => ask(null)} />}
    </PlanPage>
  );
}

interface PagesProps {
  pages: ReturnType<typeof usePlanHistory>;
  narrowed: boolean;
  children: ComponentChildren;
}

/** The lines so far, or why there are none, and the way to older ones. */
function Pages({ pages: { first, lines, next, searchedTo, busy, trouble, older }, narrowed, children }: PagesProps) {
  const said = words.value;
  const failure = first.failure.value;
  if (first.value.value === null)
    return failure === null ? <Skeleton rows={8} /> : <Notice tone="fault">{failureSentence(failure)}</Notice>;
  return (
    <>
      {lines.length > 0 ? children : <p class="quiet">{!narrowed ? said.empty : next === null ? said.noMatch : said.noneSoFar}</p>}
      {trouble === null ? null : <Notice tone="fault">{failureSentence(trouble)}</Notice>}
      {next === null ? (
        lines.length > 0 ? <p class="quiet">{said.all}</p> : null
      ) : (
        <p class="buttons">
          <button type="button" class="button" aria-disabled={busy} onClick={older}>
            {busy ? said.loading : searchedTo === null ? said.older : said.further}
          </button>
          {searchedTo === null ? null : <span class="hint">{said.searchedTo(momentInFull(searchedTo, language.value))}</span>}
        </p>
      )}
    </>
  );
}

