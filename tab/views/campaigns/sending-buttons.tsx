import { useId, useState } from "preact/hooks";
import type { CampaignView } from "../../../bot/contract/campaigns";
import { campaignPaths } from "../../../bot/contract/campaign-paths";
import type { PermissionView } from "../../../bot/contract/primitives";
import type { Failure } from "../../api/answer";
import { useSession } from "../../app/session";
import { ConfirmDialog } from "../../parts/confirm-dialog";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import type { AfterAct } from "./after-act";
import { refusalWord, words } from "./words";

type Act = "launch" | "consent" | "pause" | "resume";

/** What a state of a sending leads to. The first is shown with its rule even where it is closed; the others only where open. */
const ACTS: Record<CampaignView["state"], readonly Act[]> = {
  coming: ["launch", "pause"],
  missed: ["launch"],
  waiting: ["consent"],
  running: ["pause", "launch"],
  paused: ["resume"],
  ended: [],
};
const PATHS: Record<Act, (id: string) => string> = {
  launch: campaignPaths.launchCampaign,
  consent: campaignPaths.consentCampaign,
  pause: campaignPaths.pauseCampaign,
  resume: campaignPaths.resumeCampaign,
};

const mayOf = (campaign: CampaignView, act: Act): PermissionView =>
  ({ launch: campaign.canLaunch, consent: campaign.canConsent, pause: campaign.canPause, resume: campaign.canResume })[act];

interface ActButtonProps {
  act: Act;
  campaign: CampaignView;
  busy: boolean;
  send: (act: Act, told: string) => void;
}

/** One thing that can be done about a sending, or by which rule it cannot. What sends is asked twice. */
function ActButton({ act, campaign, busy, send }: ActButtonProps) {
  const said = words.value;
  const [asking, ask] = useState(false);
  const whyId = useId();
  const may = mayOf(campaign, act);
  const kind = said.kinds[campaign.kind];
  // what goes by itself has no button to grey
  if (!may.allowed && may.reason === "campaign-kind") return <span class="hint">{refusalWord(may.reason)}</span>;
  const asksConsent = act === "launch" && campaign.needsConsent;
  const labels: Record<Act, [word: string, full: string, told: string]> = {
    launch: asksConsent
      ? [said.askConsent, said.askConsentOf(kind), said.asked]
      : [said.launch, said.launchOf(kind), said.launched],
    consent: [said.consent, said.consentOf(kind), said.consented],
    pause: [said.pause, said.pauseOf(kind), said.pausedNow],
    resume: [said.resume, said.resumeOf(kind), said.resumedNow],
  };
  const [word, full, told] = labels[act];
  const press = (): void => {
    if (!may.allowed || busy) return;
    if (act === "launch" || act === "consent") ask(true);
    else send(act, told);
  };
  const agreed = (): void => {
    ask(false);
    send(act, told);
  };
  return (
    <>
      <button
        type="button"
        class={act === "consent" ? "button primary" : "button"}
        aria-label={full}
        aria-disabled={!may.allowed || busy}
        aria-describedby={may.allowed ? undefined : whyId}
        onClick={press}
      >
        {word}
      </button>
      {may.allowed ? null : (
        <span class="hint" id={whyId}>
          {refusalWord(may.reason)}
        </span>
      )}
      {asking ? (
        <ConfirmDialog
          title={act === "consent" ? said.consentTitle(campaign.launchable) : said.launchTitle(campaign.launchable)}
          confirm={word}
          agreed={agreed}
          left={() => ask(false)}
        >
          {act === "consent" ? said.consentWhy(campaign.by?.name ?? "") : said.launchWhy(campaign.launchable)}{" "}
          {asksConsent ? said.launchConsent(campaign.consentAbove) : ""}
        </ConfirmDialog>
      ) : null}
    </>
  );
}

/** What can be done about a sending in the state it is in. */
export function SendingButtons({ campaign, done }: { campaign: CampaignView; done: AfterAct }) {
  const { api } = useSession();
  const [failure, fail] = useState<Failure | null>(null);
  const { busy, run } = useOneAtATime();
  const acts = ACTS[campaign.state].filter((act, rank) => rank === 0 || mayOf(campaign, act).allowed);
  const send = (act: Act, told: string): void =>
    run(async () => {
      const answer = await api.post<CampaignView>(PATHS[act](campaign.id), {});
      fail(answer.ok ? null : answer);
      if (answer.ok) done.tell(told);
      await done.look();
    });
  return (
    <>
      {acts.length === 0 ? null : (
        <p class="buttons">
          {acts.map((act) => (
            <ActButton key={act} act={act} campaign={campaign} busy={busy} send={send} />
          ))}
        </p>
      )}
      {failure === null ? null : (
        <Notice tone="fault">
          <p>{failure.problem?.detail || failureSentence(failure)}</p>
        </Notice>
      )}
    </>
  );
}
