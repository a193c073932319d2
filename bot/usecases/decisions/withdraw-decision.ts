import { canRunMeeting } from "../../domain/committee/committee-access";
import type { Decision } from "../../domain/committee/decision";
import type { Person } from "../../domain/people/person";
import type { Authority } from "../authority";
import { changeDecision } from "./change-decision";

export type WithdrawOutcome = { ok: true; decision: Decision } | { ok: false; reason: "not-found" | "runs-meeting" | "decision-applied" };

/** Strikes out a decision that was recorded by mistake; its number is not given again. What it changed has to be taken back first. */
export const withdrawDecision = (authority: Authority, person: Person, decisionId: string): Promise<WithdrawOutcome> =>
  changeDecision<Exclude<WithdrawOutcome, { ok: true }>>(authority, { decisionId, person, channel: "tab" }, ({ decision: { value: before }, committee }) => {
    if (!canRunMeeting(person, committee).allowed) return { refused: { ok: false, reason: "runs-meeting" } };
    if (before.state === "withdrawn") return { unchanged: before };
    if (before.state === "applied") return { refused: { ok: false, reason: "decision-applied" } };
    return { decision: { ...before, state: "withdrawn", version: before.version + 1 } };
  });
