import { useEffect, useState } from "preact/hooks";
import { committeePaths } from "../../../bot/contract/committee-paths";
import type { MeetingView } from "../../../bot/contract/meetings";
import type { SummaryOutcome, SummaryView } from "../../../bot/contract/summaries";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { live, useFresh } from "../../freshness/live";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { words } from "./words";

const EVERY_MS = 30_000;

/** The summary of a closed séance: what it says, where it stands, the ways to send, correct and acknowledge it. */
export function SummaryPart({ view, reload }: { view: MeetingView; reload: () => void }) {
  const { api } = useSession();
  const said = words.value;
  const thing = live<SummaryView>(api, committeePaths.summary(view.id));
  useFresh(thing, EVERY_MS);
  const [told, setTold] = useState<{ tone: "done" | "fault"; text: string } | null>(null);
  const { busy, run } = useOneAtATime();
  // what was decided or corrected on this page changes what the summary says
  const decided = view.decisions.map(({ id, version }) => `${id} ${version}`).join();
  useEffect(() => void thing.look(), [view.version, decided]);
  const summary = thing.value.value;
  if (summary === null) return null;
  const { state, correction } = summary;
  const after = (): void => {
    void thing.look();
    reload();
  };
  const issue = (): void =>
    run(async () => {
      const answer = await api.post<SummaryOutcome>(committeePaths.summary(view.id), {});
      setTold(answer.ok ? { tone: answer.value?.done === false ? "fault" : "done", text: answer.value?.said ?? "" } : { tone: "fault", text: failureSentence(answer) });
      after();
    });
  const acknowledge = (): void =>
    run(async () => {
      const answer = await api.post(committeePaths.acknowledge(view.id), {});
      setTold(answer.ok ? null : { tone: "fault", text: failureSentence(answer) });
      after();
    });
  const isOut = state === "sent" || state === "changed";
  return (
    <section aria-labelledby="summary-title">
      <h2 id="summary-title">{said.summary}</h2>
      <p>
        {said.summaryStates[state] ?? ""} <span class="hint">{summary.way === "channel" ? said.inChannel(summary.channelName) : [said.oneByOne, summary.whyMembers].filter((text) => text !== "").join(", ")}</span>
      </p>
      {correction === null ? null : (
        <p class="hint">
          {said.corrected(dayInWords(correction.day, language.value))} {correction.what}
        </p>
      )}
      <blockquote class="summary-lines" aria-label={said.summaryPreview}>
        <p>
          <strong>{summary.title}</strong>
        </p>
        {summary.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      {isOut ? <p class="hint">{said.acknowledged(summary.acknowledged, summary.members)}</p> : null}
      <p class="buttons below">
        {summary.canIssue.allowed && (state === "ready" || state === "changed" || state === "unknown") ? (
          <button type="button" class="button primary" aria-disabled={busy} onClick={issue}>
            {state === "changed" ? said.correct : said.issue}
          </button>
        ) : null}
        {isOut && summary.mine === false ? (
          <button type="button" class="button" aria-disabled={busy} onClick={acknowledge}>
            {said.acknowledge}
          </button>
        ) : null}
      </p>
      {summary.mine === true ? <p class="hint">{said.acknowledgedMine}</p> : null}
      <div role="status">{told === null ? null : <Notice tone={told.tone}>{told.text}</Notice>}</div>
    </section>
  );
}
