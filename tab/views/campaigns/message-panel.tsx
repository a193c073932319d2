import { useEffect, useState } from "preact/hooks";
import type { MessageHistory, MessageLine } from "../../../bot/contract/campaigns";
import { campaignPaths } from "../../../bot/contract/campaign-paths";
import type { Failure } from "../../api/answer";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { live } from "../../freshness/live";
import { MessageMark } from "../../marks/campaign-mark";
import { momentInFull } from "../../parts/clock-time";
import { ConfirmDialog } from "../../parts/confirm-dialog";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { PanelDialog } from "../../parts/panel-dialog";
import { say } from "../../parts/spoken";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { words } from "./words";

interface MessagePanelProps {
  line: MessageLine;
  timeZone: string;
  closed: () => void;
  changed: () => Promise<void>;
}

/** Every state a message has been in, with its moment and its reason in words, oldest first. */
function Steps({ history, timeZone }: { history: MessageHistory; timeZone: string }) {
  const said = words.value;
  return (
    <div class="history">
      <ol>
        {history.steps.map((step, index) => (
          <li key={index}>
            <MessageMark state={step.state} word={said.states[step.state]} />
            <p class="hint">
              <time dateTime={step.at}>{momentInFull(step.at, language.value, timeZone)}</time>
            </p>
            {step.sentence === "" ? null : <p>{step.sentence}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The life of a message, the rule that caused it, and the way to take it back. */
export function MessagePanel({ line, timeZone, closed, changed }: MessagePanelProps) {
  const { api } = useSession();
  const said = words.value;
  const thing = live<MessageHistory>(api, campaignPaths.message(line.id));
  const [asking, ask] = useState(false);
  const [told, tell] = useState("");
  const [failure, fail] = useState<Failure | null>(null);
  const { busy, run } = useOneAtATime();
  // each step shows in the line: there is nothing to ask for in between
  useEffect(() => void thing.look(), [thing, line.state, line.reason]);
  const history = thing.value.value;
  const withdraw = async (): Promise<void> => {
    const answer = await api.post<unknown>(campaignPaths.withdrawMessage(line.id), {});
    fail(answer.ok ? null : answer);
    if (answer.ok) {
      tell(said.withdrawn);
      say(said.withdrawn);
    }
    await Promise.all([thing.look(), changed()]);
  };
  const trouble = failure ?? (history === null ? thing.failure.value : null);
  const withdrawing = history?.canWithdraw.allowed ? (
    <button type="button" class="button" aria-disabled={busy} onClick={() => (busy ? undefined : ask(true))}>
      {said.withdraw}
    </button>
  ) : null;
  return (
    <PanelDialog title={`${line.name}, ${said.kinds[line.kind]}`} close={said.close} closed={closed} more={withdrawing}>
      {trouble === null ? null : (
        <Notice tone="fault">
          <p>{trouble.problem?.detail || failureSentence(trouble)}</p>
        </Notice>
      )}
      {told === "" ? null : <Notice tone="done">{told}</Notice>}
      {history === null ? (
        trouble === null ? (
          <p class="quiet">{said.historyLoading}</p>
        ) : null
      ) : (
        <>
          <div>
            <h3>{said.why}</h3>
            <p>{history.rule}</p>
          </div>
          <div>
            <h3>{said.history}</h3>
            <Steps history={history} timeZone={timeZone} />
            {history.attempts === 0 ? null : <p class="hint">{said.attempts(history.attempts)}</p>}
          </div>
        </>
      )}
      {asking ? (
        <ConfirmDialog
          title={said.withdrawTitle}
          confirm={said.withdraw}
          agreed={() => {
            ask(false);
            run(withdraw);
          }}
          left={() => ask(false)}
        >
          {said.withdrawWhy(line.name)}
        </ConfirmDialog>
      ) : null}
    </PanelDialog>
  );
}
