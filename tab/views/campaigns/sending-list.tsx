import { useEffect, useState } from "preact/hooks";
import type { CampaignProgress, CampaignView, CampaignWeek } from "../../../bot/contract/campaigns";
import type { Live } from "../../freshness/live";
import { Notice } from "../../parts/notice";
import { say } from "../../parts/spoken";
import { useFocusOn } from "../../parts/use-focus-on";
import { capitalized } from "../../parts/capitalized";
import type { AfterAct } from "./after-act";
import { momentNear, momentPast } from "./moments";
import { ProgressPoll, RunningBar } from "./running-bar";
import { SendingButtons } from "./sending-buttons";
import { hasEnded, isLeaving, isUnderWay, shownCounts } from "./week-figures";
import { words } from "./words";

/** Where a sending stands, in words, with its moment. */
function standing(campaign: CampaignView, week: CampaignWeek): string {
  const said = words.value;
  const { state, startsAt, endedAt } = campaign;
  if (state === "coming" && startsAt !== null) return said.comingAt(momentNear(startsAt, week));
  if (state === "ended" && endedAt !== null) return said.endedAt(momentPast(endedAt, week));
  return said.campaignStates[state];
}

/** One kind of message of the week: how many, where it stands, what can be done. */
function Sending({ campaign, week, done }: { campaign: CampaignView; week: CampaignWeek; done: AfterAct }) {
  const said = words.value;
  const { state, by, consentBy, counts } = campaign;
  const leaving = isLeaving(campaign, week.now);
  return (
    <li class="sending">
      <div class="sending-head">
        <h3>{capitalized(said.kinds[campaign.kind])}</h3>
        <span class={state === "missed" ? "attention" : "quiet"}>{standing(campaign, week)}</span>
      </div>
      <ul class="counts small" aria-label={said.recipients(campaign.recipients)}>
        <li>{said.recipients(campaign.recipients)}</li>
        {shownCounts(counts).map((one) => (
          <li key={one} class="quiet">
            {said.counts[one](counts[one])}
          </li>
        ))}
      </ul>
      {isUnderWay(campaign) ? <RunningBar sending={campaign} /> : null}
      {state === "running" && !leaving && campaign.startsAt !== null ? (
        <p class="hint">{said.nextAt(momentNear(campaign.startsAt, week))}</p>
      ) : null}
      {state === "waiting" ? <p>{said.waitingFor(by?.name ?? "", campaign.consentAbove)}</p> : null}
      {state === "missed" ? <p>{said.missedWhy}</p> : null}
      {by === null || state === "waiting" ? null : (
        <p class="hint">
          {said.startedBy(by.name)} {consentBy === null ? "" : said.consentedBy(consentBy.name)}
        </p>
      )}
      <SendingButtons campaign={campaign} done={done} />
    </li>
  );
}

interface SendingListProps {
  week: CampaignWeek;
  /** The counts of the same week, asked for while something runs. */
  progress: Live<CampaignProgress>;
  look: () => Promise<void>;
}

/** The sendings of a week, each with its counts and what can be done about it. */
export function SendingList({ week, progress, look }: SendingListProps) {
  const said = words.value;
  const { campaigns } = week;
  const running = campaigns.some(isUnderWay);
  const moved = hasEnded(campaigns, progress.value.value);
  useEffect(() => {
    if (!moved) return;
    say(said.stateMoved);
    void look();
  }, [moved]);
  const [told, tell] = useState("");
  const [part, focusOn] = useFocusOn<HTMLElement>();
  const done: AfterAct = {
    tell: (sentence) => {
      tell(sentence);
      say(sentence);
      // the button that was pressed has gone with the state it was for
      focusOn("h2");
    },
    look,
  };
  return (
    <section ref={part} aria-labelledby="sendings-title">
      <h2 id="sendings-title" tabIndex={-1}>
        {said.sendings}
      </h2>
      {told === "" ? null : <Notice tone="done">{told}</Notice>}
      <ul class="sendings">
        {campaigns.map((campaign) => (
          <Sending key={campaign.id} campaign={campaign} week={week} done={done} />
        ))}
      </ul>
      {running ? <ProgressPoll of={progress} leaving={campaigns.some((campaign) => isLeaving(campaign, week.now))} /> : null}
    </section>
  );
}
