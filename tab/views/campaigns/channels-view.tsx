import type { ChannelView } from "../../../bot/contract/channels";
import { campaignPaths } from "../../../bot/contract/campaign-paths";
import { useSession } from "../../app/session";
import { live, useFresh } from "../../freshness/live";
import { FailurePage } from "../../parts/failure-page";
import { Skeleton } from "../../parts/skeleton";
import { CampaignFrame } from "./campaign-frame";
import { ChannelLink } from "./channel-link";
import { ChannelTable } from "./channel-table";
import { PostList } from "./post-list";
import { words } from "./words";

const EVERY_MS = 30_000;

/** In which channels Jalon can write, what to do where it cannot, and what it wrote: for the bureau. */
export function ChannelsView() {
  const { api } = useSession();
  const thing = live<ChannelView[]>(api, campaignPaths.channels());
  useFresh(thing, EVERY_MS);
  const said = words.value.channels;
  const known = thing.value.value;
  const failure = thing.failure.value;
  if (known === null) return failure === null ? <Skeleton /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const look = (): void => void thing.look();
  const open = known.filter(({ state }) => state === "reachable").length;
  return (
    <CampaignFrame title={said.title} part="canaux" of={thing}>
      <p class="sentence">{known.length === 0 ? said.none : said.sentence(open, known.length)}</p>
      {known.length === 0 ? <p>{said.noneHow}</p> : <ChannelTable channels={known} changed={look} />}
      <ChannelLink added={look} />
      <PostList />
    </CampaignFrame>
  );
}
