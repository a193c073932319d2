import type { Day, Instant } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";
import { type LedgerFields, messageId, stepTo } from "../campaigns/ledger-fields";

/** One action or project the card of the week asks about. */
export interface PromptSubject {
  planId: string;
  edition: string;
  id: string;
  /** The project the action belongs to, or null when it hangs from its axis. */
  projectId: string | null;
  axisId: string;
}

/** A decision the card of the week asks about; it belongs to its plan, whatever the edition. */
export interface PromptDecision {
  planId: string;
  id: string;
}

/**
 * The question of one week to one person: the ledger of what was sent and what came back. Its id is made of kind, week
 * and person, so that a second creation conflicts and nothing is sent twice.
 */
export interface PromptRecord extends LedgerFields {
  kind: "weekly";
  actions: PromptSubject[];
  /** The projects whose météo the person is asked for. */
  projects: PromptSubject[];
  /** The decisions of the instances that the person has to see done; absent where there is none. */
  decisions?: PromptDecision[];
  /** When *Rien de neuf* (or the confirmation of the rest) was recorded, and on which day. */
  confirmedAt: Instant | null;
  confirmedOn: Day | null;
  /** The actions answered one by one since the card was sent. */
  answered: string[];
  answeredProjects: string[];
}

/** A question once it is answered, were it in part: nothing recalls it any more. The first answer is its last step. */
export const answeredAt = (prompt: PromptRecord, at: Instant): PromptRecord =>
  prompt.state === "answered" ? prompt : stepTo(prompt, at, "answered");

/**
 * A question after an answer about one of its subjects. News count in the week of the plan; where the week of the person
 * began before that one, the question itself keeps that it was answered.
 */
export function answeredAbout(
  prompt: PromptRecord,
  list: "answered" | "answeredProjects",
  { id, week, at }: { id: string; week: IsoWeek | null; at: Instant },
): PromptRecord {
  const next = answeredAt(prompt, at);
  return week === prompt.week || prompt[list].includes(id) ? next : { ...next, [list]: [...prompt[list], id] };
}

/** `weekly.2026-W47.p-012`: the same question has the same id, whoever plans it. */
export const weeklyPromptId = (week: IsoWeek, personId: string): string => messageId("weekly", week, personId);
