import { type AccessReason, canUpdateAction } from "../domain/access/access";
import { dayAt } from "../domain/calendar/day";
import { weekOf } from "../domain/calendar/iso-week";
import type { Person } from "../domain/people/person";
import { rollupSteps } from "../domain/progress/contribution";
import type { Action } from "../domain/roadmap/action";
import { answerable, type Answer, type AnswerRefusal, applyAnswer } from "../domain/updates/answer";
import type { Channel } from "../domain/updates/channel";
import type { UpdateEvent } from "../domain/updates/update-event";
import type { Write } from "../ports";
import { type Attempt, attempt } from "./attempts";
import type { Authority } from "./authority";
import { type FoundAction, findAction } from "./surroundings";

export interface AnswerInput {
  person: Person;
  actionId: string;
  /** The version the person saw. */
  version: number;
  answer: Answer;
  channel: Channel;
}

export type AnswerOutcome =
  | { ok: true; action: Action; before: Action }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: AccessReason }
  /** Somebody wrote first: here is what stands now. */
  | { ok: false; reason: "version-conflict"; current: Action }
  | AnswerRefusal;

/** Further writes of the same transaction, made from what was decided; used by the weekly card to keep its ledger. */
export type Alongside = (after: Action) => Promise<Write[]>;

/** Records what a person says of one action: the action, its sums, the event and the plan's version in one transaction. */
export const answerAction = (authority: Authority, input: AnswerInput, alongside: Alongside = async () => []): Promise<AnswerOutcome> =>
  attempt(async (count): Promise<Attempt<AnswerOutcome>> => {
    if (count > 0) authority.plans.forget();
    const found = await findAction(authority, input.actionId);
    if (!found) return { outcome: { ok: false, reason: "not-found" } };
    const before = found.action.value;
    const permission = canUpdateAction(input.person, before, found.project);
    if (!permission.allowed) return { outcome: { ok: false, reason: permission.reason } };
    if (before.version !== input.version) return { outcome: { ok: false, reason: "version-conflict", current: before } };

    const at = authority.clock.now();
    const today = dayAt(at, found.plan.timeZone);
    const decided = applyAnswer(before, input.answer, { personId: input.person.id, at, today, channel: input.channel });
    if (!decided.ok) return { outcome: decided };

    const writes = [...recordAnswer(found, decided.after, input, today), ...(await alongside(decided.after))];
    const commit = await authority.store.commit(writes);
    return commit.ok ? { outcome: { ok: true, action: decided.after, before } } : { commit };
  });

function recordAnswer({ action, plan }: FoundAction, after: Action, input: AnswerInput, today: string): Write[] {
  const before = action.value;
  const event: UpdateEvent = {
    id: `${after.id}.v${after.version}`,
    planId: plan.id,
    at: after.informed?.at ?? "",
    week: weekOf(today),
    by: input.person.id,
    byName: input.person.name,
    channel: input.channel,
    kind: "answer",
    edition: null,
    changes: [{ subject: "action", id: after.id, before: answerable(before), after: answerable(after) }],
  };
  return [
    { do: "count-change", planId: plan.id, edition: plan.edition },
    { do: "replace", type: "action", record: after, etag: action.etag },
    rollUp(after, rollupSteps(before, after, plan.settings.defaultDays), { personId: input.person.id, day: today }),
    { do: "create", type: "event", record: event },
  ];
}

/** The sums of the project, or of the axis, that an action counts in. */
export function rollUp(
  action: Pick<Action, "projectId" | "axisId" | "edition">,
  steps: Extract<Write, { do: "roll-up" }>["steps"],
  heard: { personId: string; day: string },
): Write {
  const [type, id] = action.projectId === null ? (["axis", action.axisId] as const) : (["project", action.projectId] as const);
  return { do: "roll-up", type, id, edition: action.edition, steps, heard };
}
