import { useId, useState } from "preact/hooks";
import type { CampaignView } from "../../../bot/contract/campaigns";
import { paths } from "../../../bot/contract/paths";
import type { PermissionView } from "../../../bot/contract/primitives";
import type { Failure } from "../../api/answer";
import { useSession } from "../../app/session";
import { ConfirmDialog } from "../../parts/confirm-dialog";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import type { Done } from "./sending-list";
import { refusalWord, words } from "./words";

type Act = "launch" | "consent" | "pause" | "resume";

/** What a state of a sending leads to; the others lead nowhere. */
const ACTS: Partial<Record<CampaignView["state"], Act>> = {
  coming: "launch",
  missed: "launch",
  waiting: "consent",
  running: "pause",
  paused: "resume",
};
const PATHS: Record<Act, (id: string) => string> = {
  launch: paths.launchCampaign,
  consent: paths.consentCampaign,
  pause: paths.pauseCampaign,
  resume: paths.resumeCampaign,
};

const mayOf = (campaign: CampaignView, act: Act): PermissionView =>
  ({ launch: campaign.canLaunch, consent: campaign.canConsent, pause: campaign.canPause, resume: campaign.canResume })[act];

/** The one thing that can be done about a sending, or by which rule it cannot. What sends is asked twice. */
export function SendingButtons({ campaign, done }: { campaign: CampaignView; done: Done }) {
  const { api } = useSession();
  const said = words.value;
  const [asking, ask] = useState(false);
  const [failure, fail] = useState<Failure | null>(null);
  const { busy, run } = useOneAtATime();
  const whyId = useId();
  const act = ACTS[campaign.state];
  if (act === undefined) return null;
  const may = mayOf(campaign, act);
  const kind = said.kinds[campaign.kind];
  // what goes by itself has no button to grey
  if (!may.allowed && may.reason === "campaign-kind") return <p class="hint">{refusalWord(may.reason)}</p>;
  const asksConsent = act === "launch" && campaign.needsConsent;
  const labels: Record<Act, [word: string, full: string]> = {
    launch: [asksConsent ? said.askConsent : said.launch, asksConsent ? said.askConsentOf(kind) : said.launchOf(kind)],
    consent: [said.consent, said.consentOf(kind)],
    pause: [said.pause, said.pauseOf(kind)],
    resume: [said.resume, said.resumeOf(kind)],
  };
  const told: Record<Act, string> = {
    launch: asksConsent ? said.asked : said.launched,
    consent: said.consented,
    pause: said.pausedNow,
    resume: said.resumedNow,
  };
  const send = async (): Promise<void> => {
    const answer = await api.post<unknown>(PATHS[act](campaign.id), {});
    fail(answer.ok ? null : answer);
    if (answer.ok) done.tell(told[act]);
    await done.look();
  };
  const press = (): void => {
    if (!may.allowed || busy) return;
    if (act === "launch" || act === "consent") ask(true);
    else run(send);
  };
  const agreed = (): void => {
    ask(false);
    run(send);
  };
  const [word, full] = labels[act];
  return (
    <>
      <p class="buttons">
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
      </p>
      {failure === null ? null : (
        <Notice tone="fault">
          <p>{failure.problem?.detail || failureSentence(failure)}</p>
        </Notice>
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
