import type { IsoWeek } from "../domain/calendar/iso-week";
import type { MessageReason } from "../domain/campaigns/ledger-fields";
import type { MessageDecision } from "../domain/campaigns/week-plan-facts";
import type { Person } from "../domain/people/person";
import type { PromptRecord } from "../domain/prompts/prompt-record";
import { isWaiting } from "../domain/sending/claim";
import type { Delivery, Messenger } from "../ports";
import { planCampaigns } from "./campaigns/plan-campaigns";
import { sendDue } from "./campaigns/send-due";
import type { Sender } from "./sending/sender";
import { authorityMoment } from "./week-of-person";

export interface Outcome {
  personId: string;
  name: string;
  /** What this run did. `planned`: it leaves later, or would leave if this were no dry run. */
  outcome: "sent" | "planned" | "skipped" | "failed" | "unknown";
  reason: MessageReason | "nothing-to-ask" | "already-asked" | "";
}

export interface PromptsReport {
  week: IsoWeek;
  dryRun: boolean;
  counts: Record<Outcome["outcome"], number>;
  people: Outcome[];
}

/** A card that was not taken is tried again within this time; later by the next run, or by the server. */
const PATIENCE_MS = 20_000;

/**
 * Asks this week's question, now, of everybody whose hour has come and who can be written to: what the scheduler does by
 * itself, once and by hand. Beside a running server it sends nothing twice: each message has one place in the ledger.
 */
export async function sendPrompts(sender: Sender, { dryRun }: { dryRun: boolean }): Promise<PromptsReport> {
  const { authority } = sender;
  const { decisions } = await planCampaigns(authority, { epoch: null, dryRun });
  const { week } = await authorityMoment(authority);
  const deliveries = new Map<string, Delivery>();
  if (!dryRun) {
    const due = (await promptsOf(sender, week)).filter((prompt) => isWaiting(prompt) && prompt.dueAt <= authority.clock.now());
    await sendDue(
      { ...sender, messenger: noting(sender.messenger, deliveries) },
      due.map(({ id }) => ({ type: "prompt", id })),
      { patienceMs: PATIENCE_MS },
    );
  }
  const [people, prompts, conversations] = await Promise.all([
    authority.directory.people(),
    promptsOf(sender, week),
    dryRun ? authority.store.conversations() : [],
  ]);
  const reachable = new Set(conversations.filter(({ state }) => state === "reachable").map(({ personId }) => personId));
  const known = new Map(prompts.map((prompt) => [prompt.personId, prompt]));
  const decided = new Map(decisions.filter(({ kind }) => kind === "weekly").map((decision) => [decision.personId, decision]));
  const outcomes = people.map((person): Outcome => {
    const delivery = deliveries.get(person.id);
    const prompt = known.get(person.id);
    const standing = (): Result => (prompt && !dryRun ? ofPrompt(prompt) : ofDecision(decided.get(person.id), prompt));
    const outcome = delivery ? ofDelivery(delivery) : standing();
    const inVain = dryRun && outcome.outcome === "planned" && !reachable.has(person.id);
    return { personId: person.id, name: person.name, ...(inVain ? { outcome: "skipped", reason: "not-reachable" } : outcome) };
  });
  const counts = { sent: 0, planned: 0, skipped: 0, failed: 0, unknown: 0 };
  for (const { outcome } of outcomes) counts[outcome] += 1;
  authority.log.info("prompts", { week, ...counts });
  return { week, dryRun, counts, people: outcomes.toSorted(byName) };
}

const byName = (a: Pick<Person, "name">, b: Pick<Person, "name">): number => a.name.localeCompare(b.name, "fr");

const promptsOf = async ({ authority }: Sender, week: IsoWeek): Promise<PromptRecord[]> =>
  (await authority.store.promptsOfWeek(week)).map(({ value }) => value);

/** The same messenger, noting what came of each person's last card: another process may send at the same time. */
const noting = (messenger: Messenger, deliveries: Map<string, Delivery>): Messenger => ({
  ...messenger,
  async sendCard(to, card, summary, left) {
    const delivery = await messenger.sendCard(to, card, summary, left);
    deliveries.set(to.personId, delivery);
    return delivery;
  },
});

type Result = Pick<Outcome, "outcome" | "reason">;

function ofDelivery(delivery: Delivery): Result {
  if (delivery.ok) return { outcome: "sent", reason: "" };
  return { outcome: delivery.fate === "unknown" ? "unknown" : "failed", reason: delivery.reason };
}

/** Where a question stands that this run did not send. */
function ofPrompt({ state, reason, attempts }: PromptRecord): Result {
  if (state === "planned" || state === "deferred") return { outcome: attempts > 0 ? "failed" : "planned", reason };
  if (state === "skipped" || state === "withdrawn") return { outcome: "skipped", reason };
  const closed = reason === "uninstalled" || reason === "blocked" || reason === "lost";
  return { outcome: "skipped", reason: state === "failed" && closed ? "not-reachable" : "already-asked" };
}

/** What would be done with somebody of whom the ledger says nothing yet. */
function ofDecision(decision: MessageDecision | undefined, prompt: PromptRecord | undefined): Result {
  if (decision === undefined) return prompt ? ofPrompt(prompt) : { outcome: "skipped", reason: "nothing-to-ask" };
  return decision.at === null ? { outcome: "skipped", reason: decision.reason } : { outcome: "planned", reason: decision.reason };
}
