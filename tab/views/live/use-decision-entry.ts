import type { DecisionRequest } from "../../../bot/contract/decisions";
import { useSession } from "../../app/session";
import { blankDecision, type DecisionDraft } from "../decisions/decision-draft";
import { useKeptDraft } from "./use-kept-draft";

/** A decision being typed: on which point, and under which id it will be sent. */
interface Entry {
  id: string;
  pointId: string;
  draft: DecisionDraft;
}

/** The decision that a person is typing in a séance; null while they type none. */
export interface DecisionEntry {
  entry: Entry | null;
  begin(pointId: string): void;
  keep(draft: DecisionDraft): void;
  end(): void;
  /** Goes on with a decision that was refused; its effect is chosen anew from what the project is now. */
  takeUp(request: DecisionRequest): void;
}

/** Keeps the decision being typed at each key, with its point: it outlives a reload, and somebody else who moves the séance on. */
export function useDecisionEntry(meetingId: string): DecisionEntry {
  const { me } = useSession();
  const [entry, set] = useKeptDraft<Entry>(`jalon.seance.decision.${me.id}.${meetingId}`);
  return {
    entry,
    begin: (pointId) => {
      if (entry === null) set({ id: crypto.randomUUID(), pointId, draft: blankDecision() });
    },
    keep: (draft) => {
      if (entry !== null) set({ ...entry, draft });
    },
    end: () => set(null),
    takeUp: ({ id, pointId, text, ownerId, dueDay, taken }) => set({ id, pointId, draft: { ...blankDecision(), text, ownerId, dueDay, taken } }),
  };
}
