import { type AccessReason, canUpdateAction } from "../domain/access/access";
import { dayAt } from "../domain/calendar/day";
import { weekOf } from "../domain/calendar/iso-week";
import type { Person } from "../domain/people/person";
import { rollupSteps } from "../domain/progress/contribution";
import { placeOf } from "../domain/prompts/confirmation";
import type { Action } from "../domain/roadmap/action";
import { answerable, type Answer, type AnswerRefusal, applyAnswer } from "../domain/updates/answer";
import type { Channel } from "../domain/updates/channel";
import type { UpdateEvent } from "../domain/updates/update-event";
import type { Records, Stored, Write } from "../ports";
import type { PublishedPlan } from "./published-plans";

export interface AnswerInput {
  person: Person;
  /** The version the person saw. */
  version: number;
  answer: Answer;
  channel: Channel;
}

/** What an answer is judged by. */
export interface AnswerFacts {
  action: Stored<Action>;
  project: Records["project"] | null;
  plan: PublishedPlan;
  now: string;
}

export type AnswerDecision =
  | { ok: true; after: Action; writes: Write[] }
  | { ok: false; reason: AccessReason }
  /** Somebody wrote first: here is what stands now. */
  | { ok: false; reason: "version-conflict"; current: Action }
  | AnswerRefusal;

/** Judges an answer and gives the transaction that records it: the action, its sums, the event and the plan's version. */
export function decideAnswer({ action, project, plan, now }: AnswerFacts, input: AnswerInput): AnswerDecision {
  const before = action.value;
  const permission = canUpdateAction(input.person, before, project);
  if (!permission.allowed) return { ok: false, reason: permission.reason };
  if (before.version !== input.version) return { ok: false, reason: "version-conflict", current: before };
  const today = dayAt(now, plan.timeZone);
  const decided = applyAnswer(before, input.answer, { personId: input.person.id, at: now, today, channel: input.channel });
  if (!decided.ok) return decided;
  const { after } = decided;
  const event: UpdateEvent = {
    // one event a version: the same press recorded twice would be the same event
    id: `${after.id}.v${after.version}`,
    planId: plan.id,
    at: now,
    week: weekOf(today),
    by: input.person.id,
    byName: input.person.name,
    channel: input.channel,
    kind: "answer",
    edition: null,
    changes: [{ subject: "action", id: after.id, before: answerable(before), after: answerable(after) }],
  };
  const { type, id, edition } = placeOf(after);
  const steps = rollupSteps(before, after, plan.settings.defaultDays);
  return {
    ok: true,
    after,
    writes: [
      { do: "count-change", planId: plan.id, edition: plan.edition, places: [id] },
      { do: "replace", type: "action", record: after, etag: action.etag },
      { do: "roll-up", type, id, edition, steps, heard: { personId: input.person.id, day: today } },
      { do: "create", type: "event", record: event },
    ],
  };
}
