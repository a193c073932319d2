import type { SettingsView as View } from "../../../bot/contract/campaign-settings";
import { campaignPaths } from "../../../bot/contract/campaign-paths";
import { useEffect } from "preact/hooks";
import { useSession } from "../../app/session";
import { isWeekday } from "../../forms/work-week";
import { live } from "../../freshness/live";
import { FailurePage } from "../../parts/failure-page";
import { Skeleton } from "../../parts/skeleton";
import { timeInWords } from "../../parts/time-in-words";
import { CampaignFrame } from "./campaign-frame";
import { CstSheet } from "./cst-sheet";
import { SettingsForm } from "./settings-form";
import { settingsWords } from "./settings-words";

/** How the authority lets Jalon write: the bureau keeps it, the executive reads it. */
export function SettingsView() {
  const { api } = useSession();
  const thing = live<View>(api, campaignPaths.campaignSettings());
  // looked at when it is opened: a form under one's hands does not change by itself
  useEffect(() => void thing.look(), [thing]);
  const said = settingsWords.value;
  const view = thing.value.value;
  const failure = thing.failure.value;
  if (view === null) return failure === null ? <Skeleton /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const { collection, window } = view.settings;
  const time = (text: string): string => timeInWords(text, said.calendar);
  const day = isWeekday(collection.weekday) ? said.calendar.weekdays[collection.weekday] : "";
  return (
    <CampaignFrame title={said.title} part="reglages">
      <p class="sentence">{said.sentence(day, time(collection.time), time(window.from), time(window.to))}</p>
      <SettingsForm view={view} put={thing.put} />
      <CstSheet />
      <footer class="foot">
        <p>{said.foot}</p>
      </footer>
    </CampaignFrame>
  );
}
