import type { CampaignLedger } from "../../../bot/contract/campaigns";
import { campaignPaths } from "../../../bot/contract/campaign-paths";
import { useSession } from "../../app/session";
import { live, useFresh } from "../../freshness/live";
import { MessageMark } from "../../marks/campaign-mark";
import { PLAN_ZONE } from "../../parts/clock-time";
import { todayHere } from "../../parts/day-in-table";
import { FailurePage } from "../../parts/failure-page";
import { Skeleton } from "../../parts/skeleton";
import { hrefOf } from "../../routing/route";
import { place } from "../../routing/router";
import { CampaignFrame } from "./campaign-frame";
import { addressOf, searchOf, weekPath } from "./message-filters";
import { MessageList } from "./message-list";
import { shownCounts } from "./week-figures";
import { WeekLinks } from "./week-links";
import { words } from "./words";

const EVERY_MS = 20_000;
const HERE = { page: "campaigns", part: "journal" } as const;

/** What was put down of a week: every message with its state, and behind each line its life. */
export function LedgerView() {
  const { api } = useSession();
  const { week } = addressOf(place.value.search);
  const thing = live<CampaignLedger>(api, weekPath(campaignPaths.campaignLedger(), week));
  useFresh(thing, EVERY_MS);
  const said = words.value;
  const ledger = thing.value.value;
  const failure = thing.failure.value;
  if (ledger === null)
    return failure === null ? <Skeleton /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  return (
    <CampaignFrame title={said.parts.journal} part="journal" of={thing}>
      <WeekLinks week={ledger.week} currentWeek={ledger.currentWeek} part="journal" />
      <div class="stack-wide">
        <p class="sentence">{said.ledgerSentence(ledger.total)}</p>
        {ledger.total === 0 ? (
          <p class="quiet">{said.ledgerEmpty}</p>
        ) : (
          <ul class="counts" aria-label={said.footSum(ledger.total)}>
            {shownCounts(ledger.counts).map((state) => (
              <li key={state}>
                <a class="plain" href={hrefOf(HERE, searchOf({ week, state }))}>
                  <MessageMark state={state} word={said.counts[state](ledger.counts[state])} />
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {ledger.total === 0 ? null : (
        <MessageList lines={ledger.lines} today={todayHere()} timeZone={PLAN_ZONE} changed={() => thing.look()} />
      )}
      <footer class="foot">
        <p>{said.footSum(ledger.total)}</p>
      </footer>
    </CampaignFrame>
  );
}
