import { type AccessReason, canHandOver } from "../../domain/access/access";
import { MOST_AT_ONCE } from "../../domain/edits/edit";
import { handoverEdits } from "../../domain/handover/handover-edits";
import type { Person } from "../../domain/people/person";
import type { Channel } from "../../domain/updates/channel";
import type { UpdateEvent } from "../../domain/updates/update-event";
import type { Authority } from "../authority";
import { editEventId, editThings } from "../edit-things";
import type { PublishedPlan } from "../published-plans";
import { carriedBy } from "./carried-by";

export interface HandoverInput {
  person: Person;
  /** Who hands over, and to whom. */
  from: string;
  to: string;
  reason: string;
  requestId: string;
  channel: Channel;
}

/** What moved in one plan, as one event: undoing it gives everything back. */
export interface HandedOver {
  planId: string;
  planName: string;
  eventId: string;
  projects: number;
  actions: number;
}

export type HandoverOutcome =
  | { ok: true; moved: HandedOver[]; /** Plans in which something could not be moved. */ stuck: { planId: string; planName: string }[] }
  | { ok: false; reason: "not-found" | "successor-unknown" | "reason-owed" | "nothing-to-change" | AccessReason };

/** So many events of one plan at most; each moves as many things as fit one transaction. */
const MOST_PARTS = 10;
const TRIES = 4;

/**
 * « La passation déplace tout en une opération » : one event a plan, with its reason; a plan in which one person carries more
 * than a transaction holds has several. The same request again moves nothing twice.
 */
export async function handOver(authority: Authority, input: HandoverInput): Promise<HandoverOutcome> {
  const permission = canHandOver(input.person, input.from);
  if (!permission.allowed) return { ok: false, reason: permission.reason };
  const [from, to] = await authority.directory.named([input.from, input.to]);
  if (!from) return { ok: false, reason: "not-found" };
  if (!to || input.to === input.from) return { ok: false, reason: "successor-unknown" };
  if (input.reason.trim() === "") return { ok: false, reason: "reason-owed" };
  const moved: HandedOver[] = [];
  const stuck: { planId: string; planName: string }[] = [];
  for (const plan of await authority.plans.all()) {
    const done = await handOverIn(authority, plan, input);
    moved.push(...done.moved);
    if (!done.whole) stuck.push({ planId: plan.id, planName: plan.name });
  }
  return moved.length + stuck.length === 0 ? { ok: false, reason: "nothing-to-change" } : { ok: true, moved, stuck };
}

async function handOverIn(authority: Authority, plan: PublishedPlan, input: HandoverInput): Promise<{ moved: HandedOver[]; whole: boolean }> {
  const moved: HandedOver[] = [];
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const requestId = part === 0 ? input.requestId : `${input.requestId}-${part}`;
    const event = await handOverPart(authority, plan, input, requestId);
    if (event === "nothing") return { moved, whole: true };
    if (event === "stuck") return { moved, whole: false };
    const count = (subject: string): number => event.changes.filter((change) => change.subject === subject).length;
    moved.push({ planId: plan.id, planName: plan.name, eventId: event.id, projects: count("project"), actions: count("action") });
  }
  return { moved, whole: false };
}

/** One transaction's worth. What somebody else changes at the same moment is read again. */
async function handOverPart(authority: Authority, plan: PublishedPlan, input: HandoverInput, requestId: string): Promise<UpdateEvent | "nothing" | "stuck"> {
  const { from, to, person, reason, channel } = input;
  for (let count = 0; count < TRIES; count += 1) {
    const [recorded] = await authority.store.load([{ type: "event", id: editEventId(plan.id, requestId) }]);
    if (recorded) return recorded.value;
    const { projects, actions } = await carriedBy(authority, [plan], from);
    const edits = handoverEdits(from, to, projects, actions).slice(0, MOST_AT_ONCE);
    if (edits.length === 0) return "nothing";
    const outcome = await editThings(authority, { person, planId: plan.id, edits, reason, waiver: "", channel, requestId, handsOver: true });
    if (!outcome.ok && outcome.reason !== "edit-conflict" && outcome.reason !== "nothing-to-change") return "stuck";
  }
  return "stuck";
}
