import { type Day, daysBetween } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";
import { type Decision, type FollowState, isInForce, isOpen } from "../committee/decision";
import { followUpOfWeek } from "../committee/follow-decision";
import type { PromptRecord } from "./prompt-record";
import type { AnswerState } from "./weekly-rows";

/** A decision as the card of the week asks about it. */
export interface WeeklyDecision {
  id: string;
  planId: string;
  number: string;
  text: string;
  /** The instance that took it, and the project it is about. */
  place: string;
  dueDay: Day | null;
  daysLate: number;
  state: AnswerState;
  /** What was said of it this week; null before. */
  said: FollowState | null;
}

const dueOf = ({ dueDay }: Decision): string => dueDay ?? "9999";

/** « Le porteur d’une décision est interrogé chaque semaine, jusqu’à ce qu’elle soit faite. » Those to ask about, the first due first. */
export const decisionsToAsk = (decisions: readonly Decision[]): Decision[] =>
  decisions.filter((one) => one.ownerId !== null && isOpen(one)).toSorted((a, b) => dueOf(a).localeCompare(dueOf(b)) || a.number.localeCompare(b.number));

/** True while a question still has to ask about a decision. */
export const isWaitingFor = (decision: Decision, personId: string, week: IsoWeek): boolean =>
  decision.ownerId === personId && isOpen(decision) && followUpOfWeek(decision, week) === null;

/** The decisions of a question that are still this person's to see done, in its order. */
export function decisionsAsked(prompt: PromptRecord, decisions: readonly Decision[], today: Day): WeeklyDecision[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return (prompt.decisions ?? []).flatMap(({ id }): WeeklyDecision[] => {
    const decision = byId.get(id);
    if (!decision || decision.ownerId !== prompt.personId || !isInForce(decision)) return [];
    const said = followUpOfWeek(decision, prompt.week)?.state ?? null;
    // done before the week's question: there is nothing left to ask
    if (said === null && !isOpen(decision)) return [];
    const { planId, number, text, committeeName, projectName, dueDay } = decision;
    const daysLate = dueDay === null || decision.doneAt !== null ? 0 : Math.max(0, daysBetween(dueDay, today));
    const state = said !== null ? "answered" : prompt.confirmedAt === null ? "waiting" : "confirmed";
    return [{ id, planId, number, text, place: [committeeName, projectName].filter((part) => part !== "").join(", "), dueDay, daysLate, state, said }];
  });
}
