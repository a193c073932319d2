import type { CampaignProgress, CampaignWeek } from "../../../bot/contract/campaigns";
import { campaignPaths } from "../../../bot/contract/campaign-paths";
import { weekNumber } from "../../../bot/domain/calendar/iso-week";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { live, useFresh } from "../../freshness/live";
import { momentInFull } from "../../parts/clock-time";
import { FailurePage } from "../../parts/failure-page";
import { Skeleton } from "../../parts/skeleton";
import { place } from "../../routing/router";
import { CampaignFrame } from "./campaign-frame";
import { addressOf, searchOf, weekPath } from "./message-filters";
import { MessageList } from "./message-list";
import { SendingList } from "./sending-list";
import { ToSee } from "./to-see";
import { addCounts, isLeaving, isPreview, sumOf, withProgress } from "./week-figures";
import { WeekLinks } from "./week-links";
import { WeekSentence } from "./week-sentence";
import { words } from "./words";

const EVERY_MS = 20_000;
/** While messages leave, for the lines; the counts are asked for more often. */
const LEAVING_MS = 8000;

/** The campaign of a week: who is written to, when, why not; the way to launch or hold it; how it goes. */
export function WeekView() {
  const { api } = useSession();
  const { week } = addressOf(place.value.search);
  const thing = live<CampaignWeek>(api, weekPath(campaignPaths.campaignWeek(), week));
  const progress = live<CampaignProgress>(api, weekPath(campaignPaths.campaignProgress(), week));
  const known = thing.value.value;
  useFresh(thing, known?.campaigns.some((one) => isLeaving(one, known.now)) ? LEAVING_MS : EVERY_MS);
  const said = words.value;
  const failure = thing.failure.value;
  if (known === null)
    return failure === null ? <Skeleton /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const shown = withProgress(known, progress.value.value);
  const counts = addCounts(shown.campaigns.map((one) => one.counts));
  const toState = (state: string): string => `${searchOf({ week, state })}#messages`;
  return (
    <CampaignFrame title={said.weekTitle(weekNumber(shown.week))} part={null} of={thing}>
      <WeekLinks week={shown.week} currentWeek={shown.currentWeek} />
      <p class="sentence">
        <WeekSentence week={shown} counts={counts} toState={toState} />
      </p>
      <ToSee lines={shown.lines} />
      {shown.campaigns.length === 0 ? null : <SendingList week={shown} progress={progress} look={() => thing.look()} />}
      {shown.lines.length === 0 ? null : (
        <MessageList lines={shown.lines} today={shown.today} timeZone={shown.timeZone} changed={() => thing.look()} />
      )}
      <footer class="foot">
        <p>{said.footSum(sumOf(counts))}</p>
        {isPreview(shown) && shown.lines.length > 0 ? <p>{said.footPreview}</p> : null}
        <p>{said.foot(momentInFull(shown.now, language.value, shown.timeZone))}</p>
      </footer>
    </CampaignFrame>
  );
}
