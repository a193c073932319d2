import type { DecisionRequest } from "../../../bot/contract/decisions";
import type { EffectKind } from "../../../bot/domain/committee/effect";
import type { Draft } from "../../editing/draft";

/** What is typed of a decision, as it can be kept until it is recorded. */
export interface DecisionDraft {
  text: string;
  ownerId: string | null;
  dueDay: string | null;
  taken: DecisionRequest["taken"];
  /** Null while it changes nothing in the plan. */
  kind: EffectKind | null;
  /** The fields of the project as they stood when the effect was chosen, and as they are wanted. */
  seen: Draft;
  wanted: Draft;
  /** The action whose owner changes; empty for the heads of the project. */
  actionId: string;
  /** Applied at once, with the recording. */
  apply: boolean;
}

/** A decision of which nothing is typed yet. */
export const blankDecision = (): DecisionDraft => ({ text: "", ownerId: null, dueDay: null, taken: { how: "consensus" }, kind: null, seen: {}, wanted: {}, actionId: "", apply: true });

/** What a form of a decision needs; the page of a séance and mode séance give it alike. */
export interface DecisionFormProps {
  planId: string;
  /** Chosen where it is typed, the same for every attempt: sent twice it is one decision. */
  id: string;
  point: { id: string; title: string; projectId: string | null };
  /** What the instance may decide. */
  remit: readonly EffectKind[];
  /** What was typed before, if it was kept; the form then goes on from there. */
  kept?: DecisionDraft;
  /** Told at each change, so that nothing typed is lost. */
  keep?: (draft: DecisionDraft) => void;
  /** Sends or queues it; a sentence when it was refused, which the form shows while it keeps what was typed. */
  record: (request: DecisionRequest) => Promise<string | null>;
  cancel: () => void;
}
