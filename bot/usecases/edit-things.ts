import { dayAt } from "../domain/calendar/day";
import { weekOf } from "../domain/calendar/iso-week";
import { decideEdits, type EditDecision, type EditedThings, type EditRequest } from "../domain/edits/decide-edits";
import { mergeSteps, type RollupStep, rollupSteps } from "../domain/progress/contribution";
import { type Place, placeOf } from "../domain/prompts/confirmation";
import type { UpdateEvent } from "../domain/updates/update-event";
import type { Write } from "../ports";
import { type Attempt, attempt } from "./attempts";
import type { Authority } from "./authority";
import { loadForEdits, type LoadedThings } from "./load-for-edits";
import type { PublishedPlan } from "./published-plans";
import { type KnownConflict, withAuthors } from "./with-authors";

export interface EditInput extends Omit<EditRequest, "at"> {
  planId: string;
  /** The same request twice is recorded once. */
  requestId: string;
  /** The decision of an instance that these edits carry out, or take back. */
  decision?: { id: string; number: string };
}

export type EditOutcome =
  | { ok: true; eventId: string; changed: { subject: string; id: string }[] }
  | Exclude<Extract<EditDecision, { ok: false }>, { reason: "edit-conflict" }>
  | { ok: false; reason: "edit-conflict"; conflicts: KnownConflict[] };

/** The event of a request: the same request twice is the same event. */
export const editEventId = (planId: string, requestId: string): string => `${planId}.e-${requestId}`;

/** Edits that may be made: what writes them, in one transaction with whatever else has to be written with them. */
export interface PreparedEdits {
  event: UpdateEvent;
  writes: Write[];
}

/** Judges a request beside what stands now: a receipt where it was recorded before, the reason of a refusal, or its writes. */
export async function prepareEdits(authority: Authority, input: EditInput): Promise<{ outcome: EditOutcome } | PreparedEdits> {
  const plan = await authority.plans.one(input.planId);
  if (!plan) return { outcome: { ok: false, reason: "not-found" } };
  const eventId = editEventId(plan.id, input.requestId);
  const loaded = await loadForEdits(authority, plan, input.edits, eventId);
  if (loaded.recorded) return { outcome: receiptOf(loaded.recorded) };
  const at = authority.clock.now();
  const decided = decideEdits({ ...input, at }, loaded);
  if (!decided.ok) return { outcome: decided.reason === "edit-conflict" ? { ...decided, conflicts: await withAuthors(authority, plan.id, decided.conflicts) } : decided };
  const event = eventOf(plan, eventId, { ...input, at }, decided);
  return { event, writes: [...writesOf(plan, loaded, decided), { do: "create", type: "event", record: event }] };
}

/** Changes several things of a plan at once: one transaction, one event, one undo. */
export const editThings = (authority: Authority, input: EditInput): Promise<EditOutcome> =>
  attempt(async (count): Promise<Attempt<EditOutcome>> => {
    if (count > 0) authority.plans.forget();
    const prepared = await prepareEdits(authority, input);
    if ("outcome" in prepared) return prepared;
    const commit = await authority.store.commit(prepared.writes);
    return commit.ok ? { outcome: receiptOf(prepared.event) } : { commit };
  });

const receiptOf = ({ id, changes }: UpdateEvent): EditOutcome => ({ ok: true, eventId: id, changed: changes.map(({ subject, id: of }) => ({ subject, id: of })) });

function eventOf(plan: PublishedPlan, id: string, input: EditInput & { at: string }, { changes, waived }: EditedThings): UpdateEvent {
  const { person, reason, waiver, channel, at, undoes, decision } = input;
  const why = [reason.trim(), waived.length === 0 ? "" : waiver.trim()].filter((text) => text !== "").join(" ");
  return {
    id,
    planId: plan.id,
    at,
    week: weekOf(dayAt(at, plan.timeZone)),
    by: person.id,
    byName: person.name,
    channel,
    kind: undoes === undefined ? "edit" : "undo",
    edition: null,
    ...(why === "" ? {} : { reason: why }),
    ...(waived.length === 0 ? {} : { waived }),
    ...(undoes === undefined ? {} : { undoes }),
    ...(decision === undefined ? {} : { decisionId: decision.id, decisionNumber: decision.number }),
    changes,
  };
}

function writesOf(plan: PublishedPlan, { etags }: LoadedThings, { plan: changed, projects, actions }: EditedThings): Write[] {
  if (changed) return [{ do: "replace", type: "plan", record: changed, etag: etags.get(plan.id) ?? "" }];
  const sums = new Map<string, { place: Place; steps: RollupStep[] }>();
  for (const { before, after } of actions) {
    const one = after ?? before;
    if (one === null) continue;
    const place = placeOf(one);
    const steps = rollupSteps(before, after, plan.settings.defaultDays);
    sums.set(place.id, { place, steps: mergeSteps([...(sums.get(place.id)?.steps ?? []), ...steps]) });
  }
  const places = new Set([...projects.map(({ id }) => id), ...sums.keys()]);
  return [
    { do: "count-change", planId: plan.id, edition: plan.edition, places: [...places] },
    ...projects.map((record): Write => ({ do: "replace", type: "project", record, etag: etags.get(record.id) ?? "" })),
    ...actions.flatMap((one): Write[] => writesOfAction(one, etags)),
    ...[...sums.values()]
      .filter(({ steps }) => steps.length > 0)
      .map(({ place: { type, id, edition }, steps }): Write => ({ do: "roll-up", type, id, edition, steps })),
  ];
}

function writesOfAction({ before, after }: EditedThings["actions"][number], etags: LoadedThings["etags"]): Write[] {
  if (after === null) return before === null ? [] : [{ do: "remove", type: "action", id: before.id, edition: before.edition, etag: etags.get(before.id) ?? "" }];
  if (before === null) return [{ do: "create", type: "action", record: after }];
  return [{ do: "replace", type: "action", record: after, etag: etags.get(after.id) ?? "" }];
}
