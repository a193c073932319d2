import { useState } from "preact/hooks";
import { paths } from "../../../bot/contract/paths";
import { useSession } from "../../app/session";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { type UndoResult, undoResultOf } from "./undo-outcome";

/** Takes lines of the history back, one at a time, and keeps what each attempt came to. */
export function useUndo(planId: string, done: () => void): { outcomeOf(eventId: string): UndoResult | null; undo(eventId: string): void } {
  const { api } = useSession();
  const { run } = useOneAtATime();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, UndoResult>>(new Map());
  const undo = (eventId: string): void =>
    run(async () => {
      const answer = await api.post(paths.undoEdit(planId, eventId), { requestId: crypto.randomUUID() });
      setOutcomes((known) => new Map(known).set(eventId, answer.ok ? { kind: "done" } : undoResultOf(answer)));
      if (answer.ok) done();
    });
  return { outcomeOf: (eventId) => outcomes.get(eventId) ?? null, undo };
}
