import { useState } from "preact/hooks";
import { committeePaths } from "../../../bot/contract/committee-paths";
import type { MeetingView } from "../../../bot/contract/meetings";
import { useSession } from "../../app/session";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { saveFile } from "../../parts/save-file";
import { say } from "../../parts/spoken";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { place } from "../../routing/router";
import { DecisionPanel } from "../decisions/decision-panel";
import { DecisionTable } from "../decisions/decision-table";
import { hrefOf } from "../../routing/route";
import { navigate } from "../../routing/router";
import { NewDecision } from "./new-decision";
import { words } from "./words";

const sheetHref = (meetingId: string, id: string): string => hrefOf({ page: "meeting", meetingId }, id === "" ? "" : `?decision=${encodeURIComponent(id)}`);

/** The decisions of a séance, each opening on its sheet; one more can be recorded, and the relevé fetched. */
export function MeetingDecisions({ view, reload }: { view: MeetingView; reload: () => void }) {
  const said = words.value;
  const { decisions } = view;
  const opened = decisions.find(({ id }) => id === new URLSearchParams(place.value.search).get("decision"));
  return (
    <section aria-labelledby="decisions-title">
      <h2 id="decisions-title">{said.decisions}</h2>
      {decisions.length === 0 ? <p class="quiet">{said.noDecisions}</p> : <DecisionTable decisions={decisions} today={view.today} caption={said.decisions} sheetHref={(id) => sheetHref(view.id, id)} />}
      <div class="buttons below">
        {view.canRun.allowed ? <NewDecision view={view} reload={reload} /> : null}
        {decisions.length === 0 ? null : <MinutesFiles meetingId={view.id} />}
      </div>
      {opened === undefined ? null : <DecisionPanel key={opened.id} decision={opened} today={view.today} reload={reload} closed={() => navigate(sheetHref(view.id, ""), true)} />}
    </section>
  );
}

/** The relevé de décisions as files. */
function MinutesFiles({ meetingId }: { meetingId: string }) {
  const { api } = useSession();
  const said = words.value;
  const [fault, setFault] = useState("");
  const { busy, run } = useOneAtATime();
  const fetchFile = async (format: "docx" | "html"): Promise<void> => {
    const answer = await api.download(committeePaths.minutesFile(meetingId, format));
    setFault(answer.ok ? "" : failureSentence(answer));
    if (!answer.ok || answer.value === null) return;
    saveFile(answer.value);
    say(said.download(answer.value.name));
  };
  return (
    <>
      {(["docx", "html"] as const).map((format) => (
        <button key={format} type="button" class="button subtle" aria-disabled={busy} onClick={() => run(() => fetchFile(format))}>
          {said.minutesFile} ({said[format]})
        </button>
      ))}
      {fault === "" ? null : <Notice tone="fault">{fault}</Notice>}
    </>
  );
}
