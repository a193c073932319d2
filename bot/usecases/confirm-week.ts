import { type Day, dayAt } from "../domain/calendar/day";
import { weekOf } from "../domain/calendar/iso-week";
import type { Person } from "../domain/people/person";
import { mergeSteps, rollupSteps, type RollupStep } from "../domain/progress/contribution";
import type { PromptRecord } from "../domain/prompts/prompt-record";
import { stillWaiting } from "../domain/prompts/weekly-subjects";
import type { Action } from "../domain/roadmap/action";
import { planIdOf } from "../domain/roadmap/ids";
import { answerable } from "../domain/updates/answer";
import type { Channel } from "../domain/updates/channel";
import type { UpdateEvent } from "../domain/updates/update-event";
import type { Stored, Write } from "../ports";
import { rollUp } from "./answer-action";
import { type Attempt, attempt } from "./attempts";
import type { Authority } from "./authority";
import { loadPromptActions } from "./prompt-actions";
import type { PublishedPlan } from "./published-plans";

export type ConfirmOutcome =
  /** `confirmed` are the actions said to be unchanged by this very press; none when it was already recorded. */
  | { ok: true; prompt: PromptRecord; actions: Action[]; confirmed: Action[] }
  | { ok: false; reason: "not-found" | "not-concerned" };

const LARGEST = 96;

/**
 * « Rien de neuf » : all actions of the card that were not answered one by one keep their values, in one transaction. A
 * second press finds the prompt confirmed and records nothing.
 */
export const confirmWeek = (authority: Authority, person: Person, promptId: string, channel: Channel): Promise<ConfirmOutcome> =>
  attempt(async (count): Promise<Attempt<ConfirmOutcome>> => {
    if (count > 0) authority.plans.forget();
    const [prompt] = await authority.store.load([{ type: "prompt", id: promptId }]);
    if (!prompt) return { outcome: { ok: false, reason: "not-found" } };
    if (prompt.value.personId !== person.id) return { outcome: { ok: false, reason: "not-concerned" } };
    const [actions, plans] = await Promise.all([loadPromptActions(authority, prompt.value), authority.plans.all()]);
    const waiting = stillWaiting(prompt.value, actions.map((action) => action.value)).map((value) => ({
      value,
      etag: actions.find((one) => one.value.id === value.id)?.etag ?? "",
    }));
    const shown = actions.map((action) => action.value);
    if (waiting.length === 0) {
      return { outcome: { ok: true, prompt: prompt.value, actions: shown, confirmed: [] } };
    }
    const decided = decideConfirmation({ authority, person, prompt, waiting, plans, channel });
    const commit = await authority.store.commit(decided.writes);
    if (!commit.ok) return { commit };
    const now = new Map(decided.confirmed.map((action) => [action.id, action]));
    return {
      outcome: { ok: true, prompt: decided.prompt, actions: shown.map((action) => now.get(action.id) ?? action), confirmed: decided.confirmed },
    };
  });

interface Confirmation {
  authority: Authority;
  person: Person;
  prompt: Stored<PromptRecord>;
  waiting: Stored<Action>[];
  plans: readonly PublishedPlan[];
  channel: Channel;
}

function decideConfirmation({ authority, person, prompt, waiting, plans, channel }: Confirmation) {
  const at = authority.clock.now();
  const today = dayAt(at, plans[0]?.timeZone ?? "Europe/Paris");
  const informed = { at, week: weekOf(today), by: person.id, channel };
  const writes: Write[] = [];
  const sums = new Map<string, { action: Action; steps: RollupStep[] }>();
  const confirmed: Action[] = [];
  for (const { value, etag } of waiting) {
    const plan = plans.find((one) => one.id === value.planId);
    // an action nobody ever informed becomes informed: its owner has just said that what stands here is right
    const after: Action = value.informed === null ? { ...value, informed, version: value.version + 1 } : value;
    const place = `${value.planId}/${value.projectId ?? value.axisId}`;
    const steps = after === value ? [] : rollupSteps(value, after, plan?.settings.defaultDays ?? 1);
    if (writes.length + sums.size + 2 > LARGEST) break;
    if (after !== value) writes.push({ do: "replace", type: "action", record: after, etag });
    sums.set(place, { action: value, steps: mergeSteps([...(sums.get(place)?.steps ?? []), ...steps]) });
    confirmed.push(after);
  }
  for (const { action, steps } of sums.values()) writes.push(rollUp(action, steps, { personId: person.id, day: today }));
  const changedPlans = new Map(confirmed.map((action) => [action.planId, action.edition]));
  for (const [planId, edition] of changedPlans) {
    writes.push({ do: "count-change", planId, edition });
    const own = confirmed.filter((action) => planIdOf(action.id) === planId);
    writes.push({ do: "create", type: "event", record: confirmationEvent(prompt.value, planId, own, person, channel, at, today) });
  }
  const all = confirmed.length === waiting.length;
  const after = afterConfirmation(prompt.value, confirmed, all ? { at, today } : null);
  writes.push({ do: "replace", type: "prompt", record: after, etag: prompt.etag });
  return { writes, confirmed, prompt: after };
}

/** A confirmation too large for one transaction leaves its rest waiting: the card says so and offers it again. */
const afterConfirmation = (prompt: PromptRecord, confirmed: readonly Action[], done: { at: string; today: Day } | null): PromptRecord =>
  done
    ? { ...prompt, state: "answered", confirmedAt: done.at, confirmedOn: done.today }
    : { ...prompt, state: "answered", answered: [...prompt.answered, ...confirmed.map((action) => action.id)] };

const confirmationEvent = (
  prompt: PromptRecord,
  planId: string,
  actions: readonly Action[],
  person: Person,
  channel: Channel,
  at: string,
  today: Day,
): UpdateEvent => ({
  id: `${prompt.id}.${planId}.confirm.${prompt.answered.length}`,
  planId,
  at,
  week: weekOf(today),
  by: person.id,
  byName: person.name,
  channel,
  kind: "confirmation",
  edition: null,
  changes: actions.map((action) => ({ subject: "action", id: action.id, before: answerable(action), after: answerable(action) })),
});
