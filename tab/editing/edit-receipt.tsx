import { useState } from "preact/hooks";
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
}

/** Says that a change is recorded, and takes it back as a whole. */
export function EditReceipt({ planId, eventId, children, undone }: EditReceiptProps) {
  const { api } = useSession();
  const { busy, run } = useOneAtATime();
  const [outcome, setOutcome] = useState<{ tone: "info" | "fault"; text: string } | null>(null);
  const words = editWords.value;
  const undo = (): void =>
    run(async () => {
      const answer = await api.post(paths.undoEdit(planId, eventId), { requestId: crypto.randomUUID() });
      setOutcome(answer.ok ? { tone: "info", text: words.undone } : { tone: "fault", text: failureSentence(answer) });
      undone();
    });
  if (outcome !== null) return <Notice tone={outcome.tone}>{outcome.text}</Notice>;
  return (
    <Notice tone="done">
      <span class="with-word">
        {children}{" "}
        <button type="button" class="button subtle" aria-disabled={busy} onClick={undo}>
          {words.undo}
        </button>
      </span>
    </Notice>
  );
}
