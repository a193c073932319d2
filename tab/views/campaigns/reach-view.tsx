import type { Reachability } from "../../../bot/contract/campaigns";
import { campaignPaths } from "../../../bot/contract/campaign-paths";
import { useSession } from "../../app/session";
import { live, useFresh } from "../../freshness/live";
import { FailurePage } from "../../parts/failure-page";
import { Skeleton } from "../../parts/skeleton";
import { hrefOf } from "../../routing/route";
import { navigate, place } from "../../routing/router";
import { CampaignFrame } from "./campaign-frame";
import { addressOf, type MessageFilters, searchOf } from "./message-filters";
import { ReachFilterBar } from "./reach-filter-bar";
import { passesReach, REACH_STATES } from "./reach-filters";
import { ReachTable } from "./reach-table";
import { words } from "./words";

const EVERY_MS = 30_000;

/** Whether Jalon can write to each agent, since when that is proven, and what to do where it cannot. */
export function ReachView() {
  const { api } = useSession();
  const thing = live<Reachability>(api, campaignPaths.reachability());
  useFresh(thing, EVERY_MS);
  const said = words.value;
  const known = thing.value.value;
  const failure = thing.failure.value;
  if (known === null)
    return failure === null ? <Skeleton /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const asked = addressOf(place.value.search);
  const narrow = (next: Partial<MessageFilters>): void =>
    navigate(hrefOf({ page: "campaigns", part: "joignabilite" }, searchOf(next)), true);
  const shown = known.people.filter((person) => passesReach(person, asked));
  const told = REACH_STATES.filter((state) => known.counts[state] > 0).map((state) =>
    said.reachCounts[state](known.counts[state]),
  );
  return (
    <CampaignFrame title={said.parts.joignabilite} part="joignabilite" of={thing}>
      <p class="sentence">{known.total === 0 ? said.reachEmpty : said.reachSentence(known.total, said.list(told))}</p>
      {known.total === 0 ? null : (
        <section aria-labelledby="reach-title">
          <h2 id="reach-title">
            {said.agents}{" "}
            <span class="quiet" role="status">
              {said.reachShown(shown.length, known.total)}
            </span>
          </h2>
          <ReachFilterBar people={known.people} filters={asked} narrow={narrow} />
          {shown.length === 0 ? <p class="quiet">{said.reachNoMatch}</p> : <ReachTable people={shown} />}
        </section>
      )}
      <footer class="foot">
        <p>{said.reachFoot}</p>
      </footer>
    </CampaignFrame>
  );
}
