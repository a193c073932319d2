import { useState } from "preact/hooks";
import { committeePaths } from "../../../bot/contract/committee-paths";
import type { MeetingView } from "../../../bot/contract/meetings";
import type { ConvocationOutcome } from "../../../bot/contract/summaries";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { momentInFull } from "../../parts/clock-time";
import { ConfirmDialog } from "../../parts/confirm-dialog";
import { failureSentence, refusalSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { words } from "./words";

/** Whether the members were called, and the way to call them; whom Jalon cannot reach is named. */
export function Convocation({ view, reload }: { view: MeetingView; reload: () => void }) {
  const { api } = useSession();
  const said = words.value;
  const [asks, setAsks] = useState(false);
  const [outcome, setOutcome] = useState<ConvocationOutcome | null>(null);
  const [fault, setFault] = useState("");
  const { busy, run } = useOneAtATime();
  const call = (): void =>
    run(async () => {
      const answer = await api.post<ConvocationOutcome>(committeePaths.convocation(view.id), {});
      setFault(answer.ok ? "" : failureSentence(answer));
      if (answer.ok) setOutcome(answer.value);
      reload();
    });
  return (
    <section aria-labelledby="convocation-title">
      <h2 id="convocation-title">{said.convocation}</h2>
      <p>{view.calledAt === null ? said.notCalled : said.calledAt(momentInFull(view.calledAt, language.value))}</p>
      {view.attendance.length === 0 ? null : view.canRun.allowed ? (
        <p class="buttons below">
          <button type="button" class="button" aria-disabled={busy} onClick={() => setAsks(true)}>
            {view.calledAt === null ? said.call : said.callAgain}
          </button>
        </p>
      ) : (
        <p class="hint">{refusalSentence(view.canRun.reason)}</p>
      )}
      <div class="below" role="status">
        {outcome === null ? null : (
          <Notice tone="done">
            <p>{said.callDone(outcome.leaving, outcome.already)}</p>
            {outcome.unreached.length === 0 ? null : (
              <>
                <p>{said.unreached}</p>
                <ul>
                  {outcome.unreached.map(({ name, why }) => (
                    <li key={name}>
                      {name}
                      <span class="hint"> {why}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Notice>
        )}
      </div>
      {fault === "" ? null : <Notice tone="fault">{fault}</Notice>}
      {asks ? (
        <ConfirmDialog title={said.callTitle} confirm={said.call} left={() => setAsks(false)} agreed={() => (setAsks(false), call())}>
          {said.callQuestion(view.attendance.length)}
        </ConfirmDialog>
      ) : null}
    </section>
  );
}
