import { useState } from "preact/hooks";
import type { ActionView } from "../../../bot/contract/actions";
import { advanced } from "../../../bot/domain/updates/answer";
import { formatPercent } from "../../../bot/domain/wording/format-number";
import { language, texts } from "../../app/language";
import { details, valueTexts } from "../../app/details";
import { useSession } from "../../app/session";
import { changesInWords } from "../../forms/changes-in-words";
import { draftOf } from "../../forms/drafts";
import { sendUpdate } from "../../forms/send-update";
import { UpdateForm } from "../../forms/update-form";
import type { Touched } from "../../forms/update-values";
import { StatusMark } from "../../marks/status-mark";
import { dayInTable, todayHere } from "../../parts/day-in-table";
import { failureSentence, refusalSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { useFocusOn } from "../../parts/use-focus-on";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { hrefOf } from "../../routing/route";

/** The button that opens the whole form, before an answer and after it. */
const OPENER = ".opens-form";

interface MineItemProps {
  action: ActionView;
  waiting: boolean;
  put: (action: ActionView) => void;
}

function Standing({ action }: { action: ActionView }) {
  const { answers: words } = details.value;
  const { marks } = texts.value;
  const short = (day: string): string => dayInTable(day, todayHere(), language.value);
  return (
    <p class="standing">
      <StatusMark status={action.status} />
      <strong>{formatPercent(action.progress, language.value)}</strong>
      {action.milestoneDay === null ? null : <span class="quiet">{words.milestoneOn(short(action.milestoneDay))}</span>}
      {action.daysLate > 0 ? (
        <span class="attention">{marks.late(action.daysLate)}</span>
      ) : action.dueDay === null ? null : (
        <span class="quiet">{words.dueOn(short(action.dueDay))}</span>
      )}
    </p>
  );
}

/** One action: where it stands, quick answers recorded at once, and the whole form on demand. */
export function MineItem({ action, waiting, put }: MineItemProps) {
  const { api } = useSession();
  const { answers: words } = details.value;
  const { problems } = texts.value;
  const [open, setOpen] = useState(() => draftOf(action.id) !== null);
  const [receipt, setReceipt] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { run } = useOneAtATime();
  const [line, focusOn] = useFocusOn<HTMLLIElement>();

  const openForm = (): void => {
    setOpen(true);
    focusOn("form input:checked");
  };
  const closeForm = (): void => {
    setOpen(false);
    focusOn(OPENER);
  };

  const recorded = (before: ActionView, after: ActionView): void => {
    const changes = changesInWords(before, after, valueTexts.value, language.value);
    const sentence = changes === "" ? words.receiptNothing : words.receipt(changes);
    setReceipt(sentence);
    setTrouble(null);
    closeForm();
    put(after);
  };

  const quick = async (touched: Touched): Promise<void> => {
    setTrouble(null);
    const sent = await sendUpdate(api, action.id, { version: action.version, ...touched });
    if (sent.ok) return recorded(action, sent.action);
    if ("conflict" in sent) {
      setTrouble(words.quickConflict(sent.conflict.informed?.byName ?? null));
      put(sent.conflict);
    } else {
      setTrouble(failureSentence(sent.failure));
    }
  };

  const ask = (touched: Touched): void => run(() => quick(touched));

  return (
    <li ref={line} class={waiting ? "mine-item waiting" : "mine-item"}>
      <div>
        <h3>
          <a class="name" href={hrefOf({ page: "action", actionId: action.id })}>
            {action.title}
          </a>
        </h3>
        <p class="hint">{action.projectName ?? action.axisName}</p>
        <Standing action={action} />
        {action.obstacle === "" ? null : <p class="attention">{action.obstacle}</p>}
      </div>
      {open ? (
        <UpdateForm action={action} saved={recorded} cancel={closeForm} />
      ) : receipt !== null ? (
        <div class="receipt-line" role="status">
          <Notice tone="done">{receipt}</Notice>
          <button type="button" class="button opens-form" onClick={openForm}>
            {action.status === "blocked" && action.obstacle === "" ? words.sayObstacle : words.edit}
          </button>
        </div>
      ) : action.canUpdate.allowed ? (
        <div class="buttons" role="group" aria-label={words.quickAnswers(action.title)}>
          {action.status === "done" || action.status === "abandoned" ? null : (
            <>
              <button type="button" class="button" title={words.advanceHow} onClick={() => ask({ progress: advanced(action) })}>
                {words.advance}
              </button>
              <button type="button" class="button" onClick={() => ask({ status: "done" })}>
                {words.finish}
              </button>
              {action.status === "blocked" ? null : (
                <button type="button" class="button" onClick={() => ask({ status: "blocked" })}>
                  {words.block}
                </button>
              )}
            </>
          )}
          <button type="button" class="button subtle opens-form" onClick={openForm}>
            {words.precise}
          </button>
        </div>
      ) : (
        <p class="hint">{refusalSentence(action.canUpdate.reason)}</p>
      )}
      {trouble === null ? null : (
        <Notice tone="fault" title={problems.notSaved}>
          <p>{trouble}</p>
        </Notice>
      )}
    </li>
  );
}
