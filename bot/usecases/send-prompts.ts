import type { Links } from "../cards/tab-link";
import type { IsoWeek } from "../domain/calendar/iso-week";
import type { Person } from "../domain/people/person";
import { planWeeklyPrompts, type SkipReason, type WeeklyDecision } from "../domain/prompts/plan-weekly-prompts";
import type { PromptRecord } from "../domain/prompts/prompt-record";
import type { Conversation, Delivery, Messenger, Stored } from "../ports";
import type { Authority } from "./authority";
import { loadWeek } from "./load-week";
import { composeWeeklyCard, shownWeek } from "./show-weekly-card";
import { authorityMoment } from "./week-of-person";

export interface Outcome {
  personId: string;
  name: string;
  /** `planned`: a dry run would send it. */
  outcome: "sent" | "planned" | "skipped" | "failed" | "unknown";
  reason: SkipReason | Exclude<Delivery, { ok: true }>["reason"] | "taken" | "store-failed" | "";
}

export interface PromptsReport {
  week: IsoWeek;
  dryRun: boolean;
  counts: Record<Outcome["outcome"], number>;
  people: Outcome[];
}

/** So many cards are on their way at once. */
const AT_ONCE = 8;

/**
 * Asks this week's question of everybody it concerns and who can be reached. Each question is put down before its card
 * leaves, under an id of week and person: a second run, or a second process, finds it taken and sends nothing.
 */
export async function sendPrompts(authority: Authority, messenger: Messenger, links: Links, options: { dryRun: boolean }): Promise<PromptsReport> {
  const { decisions, people, conversations, week } = await planWeek(authority);
  const outcomes: Outcome[] = [];
  const queue = decisions.values();
  const worker = async (): Promise<void> => {
    for (const decision of queue) {
      const person = people.get(decision.personId);
      const conversation = conversations.get(decision.personId);
      const known = { personId: decision.personId, name: person?.name ?? "" };
      if (decision.decision === "skip") outcomes.push({ ...known, outcome: "skipped", reason: decision.reason });
      else if (options.dryRun) outcomes.push({ ...known, outcome: "planned", reason: "" });
      else if (person && conversation) {
        const sending = sendOne(authority, messenger, links, { decision, person, conversation });
        const outcome = await sending.catch((error: unknown) => afterFailure(authority, decision.personId, error));
        outcomes.push({ ...known, ...outcome });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const counts = { sent: 0, planned: 0, skipped: 0, failed: 0, unknown: 0 };
  for (const { outcome } of outcomes) counts[outcome] += 1;
  authority.log.info("prompts", { week, ...counts });
  return { week, dryRun: options.dryRun, counts, people: outcomes.toSorted((a, b) => a.name.localeCompare(b.name, "fr")) };
}

async function planWeek(authority: Authority) {
  authority.plans.forget();
  authority.directory.forget();
  const { store } = authority;
  const plans = await authority.plans.all();
  const { now, today, week } = await authorityMoment(authority);
  const [people, conversations, ledger, ...contents] = await Promise.all([
    authority.directory.people(),
    store.conversations(),
    store.promptsOfWeek(week),
    ...plans.map(async ({ edition }) => ({ ...(await store.portfolio(edition)), actions: await store.actionsOfEdition(edition) })),
  ]);
  const decisions = planWeeklyPrompts({
    people,
    conversations,
    plans,
    actions: contents.flatMap((content) => content.actions),
    projects: contents.flatMap((content) => content.projects),
    axes: contents.flatMap((content) => content.axes),
    ledger: ledger.map(({ value }) => value),
    today,
    now,
  });
  return {
    decisions,
    week,
    people: new Map(people.map((person) => [person.id, person])),
    conversations: new Map(conversations.map((conversation) => [conversation.personId, conversation])),
  };
}

interface Sending {
  decision: Extract<WeeklyDecision, { decision: "send" }>;
  person: Person;
  conversation: Conversation;
}

async function sendOne(authority: Authority, messenger: Messenger, links: Links, { decision, person, conversation }: Sending): Promise<Pick<Outcome, "outcome" | "reason">> {
  const taken = await takeQuestion(authority, decision);
  if (!taken) return { outcome: "skipped", reason: "taken" };
  const week = await loadWeek(authority, taken.id);
  if (!week) return { outcome: "skipped", reason: "taken" };
  const { card, summary } = composeWeeklyCard(shownWeek(week), person, links);
  const delivery = await messenger.sendCard(conversation, card, summary);
  await noteDelivery(authority, taken.id, delivery);
  if (delivery.ok) return { outcome: "sent", reason: "" };
  await noteReach(authority, conversation, delivery.reason);
  return { outcome: delivery.reason === "unknown" ? "unknown" : "failed", reason: delivery.reason };
}

/** The store failed over one person: the others are still asked. What the ledger says of this one stands. */
function afterFailure({ log }: Authority, personId: string, error: unknown): Pick<Outcome, "outcome" | "reason"> {
  log.error("prompt-failed", { personId, error: error instanceof Error ? error.message : "unknown" });
  return { outcome: "failed", reason: "store-failed" };
}

/** Puts the question down as being sent; null when another process has it. */
async function takeQuestion(authority: Authority, { prompt, recorded }: Sending["decision"]): Promise<PromptRecord | null> {
  const sending: PromptRecord = { ...prompt, state: "sending", reason: "" };
  if (!recorded) {
    const commit = await authority.store.commit([{ do: "create", type: "prompt", record: sending }]);
    return commit.ok ? sending : null;
  }
  const [stored] = await authority.store.load([{ type: "prompt", id: prompt.id }]);
  // it may have been taken, or answered in the tab, since the plan was made
  if (!stored || (stored.value.state !== "planned" && stored.value.state !== "failed")) return null;
  const record: PromptRecord = { ...stored.value, state: "sending", reason: "" };
  const commit = await authority.store.commit([{ do: "replace", type: "prompt", record, etag: stored.etag }]);
  return commit.ok ? sending : null;
}

const ATTEMPTS = 5;

/** Writes what came of the sending into the ledger; an answer that came meanwhile keeps its state. */
async function noteDelivery(authority: Authority, promptId: string, delivery: Delivery): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const [stored] = await authority.store.load([{ type: "prompt", id: promptId }]);
    if (!stored) return;
    const commit = await authority.store.commit([{ do: "replace", type: "prompt", record: afterDelivery(stored, delivery, authority.clock.now()), etag: stored.etag }]);
    if (commit.ok) return;
  }
  authority.log.warn("delivery-not-noted", { promptId });
}

function afterDelivery({ value }: Stored<PromptRecord>, delivery: Delivery, at: string): PromptRecord {
  const answered = value.state === "answered";
  if (delivery.ok) {
    return { ...value, state: answered ? "answered" : "sent", reason: "", sentAt: at, activityId: delivery.activityId };
  }
  const state = delivery.reason === "unknown" ? "unknown" : "failed";
  return { ...value, state: answered ? "answered" : state, reason: delivery.reason };
}

/** What a refused sending proves of a person's reachability is kept, so that nobody is knocked at in vain each week. */
async function noteReach(authority: Authority, conversation: Conversation, reason: string): Promise<void> {
  if (reason !== "uninstalled" && reason !== "blocked" && reason !== "lost") return;
  const [stored] = await authority.store.load([{ type: "conversation", id: conversation.personId }]);
  if (!stored) return;
  const record: Conversation = { ...stored.value, state: reason, at: authority.clock.now() };
  await authority.store.commit([{ do: "replace", type: "conversation", record, etag: stored.etag }]);
}
