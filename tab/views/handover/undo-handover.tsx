import { useState } from "preact/hooks";
import type { HandoverReceipt } from "../../../bot/contract/handover";
import { paths } from "../../../bot/contract/paths";
import { useSession } from "../../app/session";
import { Notice } from "../../parts/notice";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { handoverWords } from "./words";

interface UndoHandoverProps {
  receipt: HandoverReceipt;
  undone: () => void;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Says what changed hands, and gives it back: each plan as a whole, and all of them in one press. */
export function UndoHandover({ receipt: { moved, stuck }, undone }: UndoHandoverProps) {
  const { api } = useSession();
  const words = handoverWords.value;
  const { busy, run } = useOneAtATime();
  /** The plans that did not go back; null before it was asked. */
  const [kept, setKept] = useState<string[] | null>(null);
  const plans = new Set(moved.map(({ planId }) => planId)).size;
  const undo = (): void =>
    run(async () => {
      const left: string[] = [];
      for (const { planId, planName, eventId } of moved.toReversed()) {
        const answer = await api.post(paths.undoEdit(planId, eventId), { requestId: crypto.randomUUID() });
        if (!answer.ok) left.push(planName);
      }
      setKept([...new Set(left)]);
      undone();
    });
  return (
    <div role="status" tabIndex={-1}>
      {kept !== null ? (
        <Notice tone={kept.length === 0 ? "info" : "fault"}>{kept.length === 0 ? words.undone : words.notUndone(kept.join(", "))}</Notice>
      ) : (
        <Notice tone="done">
          <span class="with-word">
            {words.done(sum(moved.map(({ projects }) => projects)), sum(moved.map(({ actions }) => actions)), plans)}{" "}
            <button type="button" class="button subtle" aria-disabled={busy} onClick={undo}>
              {words.undo}
            </button>
          </span>
        </Notice>
      )}
      {stuck.length === 0 ? null : <Notice tone="fault">{words.stuck(stuck.map(({ planName }) => planName).join(", "))}</Notice>}
    </div>
  );
}
