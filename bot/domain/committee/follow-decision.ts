import type { Permission } from "../access/access";
import type { Instant } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";
import type { Person } from "../people/person";
import { canRunMeeting } from "./committee-access";
import type { Committee } from "./committee";
import { type Decision, type DecisionFollowUp, type FollowState, isInForce } from "./decision";

/** « Une décision est suivie par son porteur, ou par qui mène les séances de l’instance. » */
export const canFollowDecision = (person: Person, { ownerId }: Pick<Decision, "ownerId">, committee: Pick<Committee, "members">): Permission =>
  person.id === ownerId || canRunMeeting(person, committee).allowed ? { allowed: true } : { allowed: false, reason: "decision-owner" };

export interface FollowUp {
  state: FollowState;
  line: string;
}

export type Followed =
  /** `recorded` is false where the same was the last thing said by the same person. */
  { ok: true; decision: Decision; recorded: boolean } | { ok: false; reason: "decision-owner" | "decision-not-in-force" };

interface Saying {
  person: Person;
  at: Instant;
  /** The week it then is in the plan. */
  week: IsoWeek;
  committee: Pick<Committee, "members">;
}

/** What is said of a decision, after what was said before. Said again, it counts once; *faite* can be taken back by another word. */
export function followDecision(decision: Decision, said: FollowUp, { person, at, week, committee }: Saying): Followed {
  if (!canFollowDecision(person, decision, committee).allowed) return { ok: false, reason: "decision-owner" };
  if (!isInForce(decision)) return { ok: false, reason: "decision-not-in-force" };
  const line = said.line.trim();
  if (isLastSaid(decision.followUps.at(-1), { ...said, line }, person, week)) return { ok: true, decision, recorded: false };
  const followUp: DecisionFollowUp = { at, week, by: person.id, byName: person.name, state: said.state, line };
  const doneAt = said.state === "done" ? at : null;
  return { ok: true, decision: { ...decision, followUps: [...decision.followUps, followUp], doneAt, version: decision.version + 1 }, recorded: true };
}

/** *En cours* said in another week is news; *faite* is not. */
const isLastSaid = (last: DecisionFollowUp | undefined, { state, line }: FollowUp, { id }: Person, week: IsoWeek): boolean =>
  last !== undefined && last.state === state && last.line === line && last.by === id && (state === "done" || last.week === week);

/** What was said of a decision in a week, by anybody: it is not asked again. */
export const followUpOfWeek = ({ followUps }: Pick<Decision, "followUps">, week: IsoWeek): DecisionFollowUp | null => followUps.findLast((one) => one.week === week) ?? null;
