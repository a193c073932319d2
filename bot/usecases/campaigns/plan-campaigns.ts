import { campaignId } from "../../domain/campaigns/campaign-record";
import { planWeek } from "../../domain/campaigns/plan-week";
import { isRipe, type MessageDecision } from "../../domain/campaigns/week-plan-facts";
import type { Instant } from "../../domain/calendar/day";
import type { Authority } from "../authority";
import { noteCampaigns } from "./note-campaigns";
import { type CampaignFacts, readCampaignFacts } from "./read-campaign-facts";
import { type LedgerWrite, writeLedger } from "./write-ledger";

export interface CampaignsPlanned {
  /** All that is new or changes, also what is not due yet and was therefore not written. */
  decisions: MessageDecision[];
  /** The messages now in the ledger that are to be sent, or sent at another moment than before. */
  created: { type: "prompt" | "notice"; id: string; dueAt: Instant }[];
  nextLook: Instant;
}

/**
 * Plans the week and writes what is due into the ledger. Any number of times, by any number of processes: a message has one
 * id, and a scheduler whose `epoch` is past writes nothing. Null for somebody who needs no lease. `dryRun` writes nothing.
 * `since`: what should have left before is not begun any more.
 */
export async function planCampaigns(
  authority: Authority,
  { epoch, dryRun = false, since = "" }: { epoch: number | null; dryRun?: boolean; since?: Instant },
): Promise<CampaignsPlanned> {
  const facts = await readCampaignFacts(authority);
  const { decisions, nextLook } = planWeek(facts);
  const due = dryRun ? [] : dueOf(facts, decisions, since);
  if (due.length === 0) return { decisions, created: [], nextLook };
  const leads = await noteCampaigns(authority, facts, due, epoch);
  const written = leads ? await writeLedger(authority.store, due.flatMap((decision) => writeOf(facts, decision)), epoch) : null;
  const done = due.filter(({ message }) => written?.ids.has(message.id));
  if (!leads || written?.leads === false) authority.log.warn("lease-lost", { epoch, written: done.length });
  authority.log.info("campaigns-planned", { ...countsOf(done), nextLook });
  return { decisions, created: done.flatMap(toSend), nextLook };
}

/** What is to be written now: what has come due, unless its campaign is paused, and what changes. */
function dueOf({ campaigns, now }: CampaignFacts, decisions: readonly MessageDecision[], since: Instant): MessageDecision[] {
  const paused = new Set(campaigns.filter(({ state }) => state === "paused").map(({ id }) => id));
  const begins = ({ kind, week, ruleAt }: MessageDecision): boolean => ruleAt >= since && !paused.has(campaignId(kind, week));
  return decisions.filter((one) => isRipe(one, now) && (one.recorded || begins(one)));
}

function writeOf({ storedMessages }: CampaignFacts, { recorded, message }: MessageDecision): LedgerWrite[] {
  const typed =
    message.kind === "weekly" ? ({ type: "prompt", record: message } as const) : ({ type: "notice", record: message } as const);
  if (!recorded) return [{ do: "create", ...typed }];
  const etag = storedMessages.get(message.id)?.etag;
  return etag === undefined ? [] : [{ do: "replace", ...typed, etag }];
}

const toSend = ({ at, message }: MessageDecision): CampaignsPlanned["created"] =>
  at === null ? [] : [{ type: message.kind === "weekly" ? "prompt" : "notice", id: message.id, dueAt: message.dueAt }];

function countsOf(decisions: readonly MessageDecision[]): Record<MessageDecision["decision"], number> {
  const counts = { send: 0, defer: 0, skip: 0, withdraw: 0 };
  for (const { decision } of decisions) counts[decision] += 1;
  return counts;
}
