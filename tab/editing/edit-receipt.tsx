import { useEffect, useRef, useState } from "preact/hooks";
import { paths } from "../../bot/contract/paths";
import { useSession } from "../app/session";
import { failureSentence } from "../parts/failure-page";
import { Notice } from "../parts/notice";
import { useOneAtATime } from "../parts/use-one-at-a-time";
import { editWords } from "./words";

interface EditReceiptProps {
  planId: string | null;
  eventId: string;
  /** What was recorded, as a sentence. */
  children: string;
  /** The page shows the values again. */
  undone: () => void;
  /** The focus comes here: what it was on is gone. */
  takesFocus?: boolean;
}

/** Says that a change is recorded, and takes it back as a whole. */
export function EditReceipt({ planId, eventId, children, undone, takesFocus = false }: EditReceiptProps) {
  const { api } = useSession();
  const { busy, run } = useOneAtATime();
  const [outcome, setOutcome] = useState<{ tone: "info" | "fault"; text: string } | null>(null);
  const words = editWords.value;
  const receipt = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) receipt.current?.focus();
  }, []);
  const undo = (): void =>
    run(async () => {
      const answer = await api.post(paths.undoEdit(planId, eventId), { requestId: crypto.randomUUID() });
      // the button goes with its question: the focus stays where its answer is read
      if (receipt.current?.contains(document.activeElement)) receipt.current.focus();
      setOutcome(answer.ok ? { tone: "info", text: words.undone } : { tone: "fault", text: failureSentence(answer) });
      undone();
    });
  return (
    <div ref={receipt} tabIndex={-1}>
      {outcome !== null ? (
        <Notice tone={outcome.tone}>{outcome.text}</Notice>
      ) : (
        <Notice tone="done">
          <span class="with-word">
            {children}{" "}
            <button type="button" class="button subtle" aria-disabled={busy} onClick={undo}>
              {words.undo}
            </button>
          </span>
        </Notice>
      )}
    </div>
  );
}
