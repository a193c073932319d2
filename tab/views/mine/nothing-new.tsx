import { useRef, useState } from "preact/hooks";
import { paths } from "../../../bot/contract/paths";
import type { MyWeek } from "../../../bot/contract/people";
import type { Failure } from "../../api/answer";
import { language, texts } from "../../app/language";
import { details } from "../../app/details";
import { useSession } from "../../app/session";
import { clockTime } from "../../parts/clock-time";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { useOneAtATime } from "../../parts/use-one-at-a-time";

/** *Rien de neuf*: one tap confirms everything that still waits; what was recorded is said in its place. */
export function NothingNew({ week, confirmed }: { week: MyWeek; confirmed: () => void }) {
  const { api } = useSession();
  const { answers: words } = details.value;
  const { problems } = texts.value;
  const [failure, setFailure] = useState<Failure | null>(null);
  const { busy, run } = useOneAtATime();
  const part = useRef<HTMLDivElement>(null);
  const confirm = async (): Promise<void> => {
    setFailure(null);
    const answer = await api.post<unknown>(paths.confirmWeek(), {});
    if (!answer.ok) return setFailure(answer);
    // the button goes: the focus stays where what was recorded is said
    if (part.current?.contains(document.activeElement)) part.current.focus();
    confirmed();
  };
  if (week.waiting.length === 0 && week.confirmedAt !== null) {
    return (
      <div ref={part} tabIndex={-1} role="status">
        <Notice tone="done">{words.nothingNewDone(clockTime(week.confirmedAt, language.value))}</Notice>
      </div>
    );
  }
  if (week.waiting.length === 0) return null;
  return (
    <div ref={part} tabIndex={-1} class="nothing-new">
      <button type="button" class="button primary" aria-disabled={busy} onClick={() => run(confirm)}>
        {words.nothingNew}
      </button>
      <span class="quiet">{words.nothingNewHow(week.waiting.length)}</span>
      {failure === null ? null : (
        <Notice tone="fault" title={problems.notSaved}>
          <p>{failureSentence(failure)}</p>
        </Notice>
      )}
    </div>
  );
}
