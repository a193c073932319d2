import { canRunMeeting } from "../../domain/committee/committee-access";
import type { Decision } from "../../domain/committee/decision";
import { type FieldChoice, settleConflicts } from "../../domain/committee/settle-conflicts";
import type { Person } from "../../domain/people/person";
import type { Channel } from "../../domain/updates/channel";
import type { Authority } from "../authority";
import { changeDecision } from "./change-decision";
import { prepareEffect } from "./prepare-effect";
import type { DecisionOutcome } from "./record-decision";

export interface ApplyInput {
  person: Person;
  decisionId: string;
  /** What was chosen of the fields that somebody else changed since it was taken; empty where none was. */
  choices: readonly FieldChoice[];
  channel: Channel;
}

export type ApplyOutcome = DecisionOutcome | { ok: false; reason: "decision-without-effect" | "decision-not-in-force" };
type Refused = Exclude<ApplyOutcome, { ok: true }>;

/** Carries a decision out: the plan and the decision change in one transaction. One that was undone may be applied again. */
export const applyDecision = (authority: Authority, { person, decisionId, choices, channel }: ApplyInput): Promise<ApplyOutcome> =>
  changeDecision<Refused>(authority, { decisionId, person, channel }, async ({ decision: { value: before }, committee }) => {
    if (!canRunMeeting(person, committee).allowed) return { refused: { ok: false, reason: "runs-meeting" } };
    if (before.effect === null) return { refused: { ok: false, reason: "decision-without-effect" } };
    if (before.state === "applied") return { unchanged: before };
    if (before.state !== "taken" && before.state !== "undone") return { refused: { ok: false, reason: "decision-not-in-force" } };
    const edits = settleConflicts(before.effect.edits, choices);
    if (edits.length === 0) return { refused: { ok: false, reason: "nothing-to-change" } };
    const decision: Decision = { ...before, effect: { ...before.effect, edits } };
    const prepared = await prepareEffect(authority, decision, { person, channel });
    if ("refused" in prepared) return prepared;
    const { event, writes } = prepared;
    return { decision: { ...decision, state: "applied", eventId: event?.id ?? before.eventId, undoneBy: null, version: before.version + 1 }, writes };
  });
