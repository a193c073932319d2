import { campaignId, type CampaignRecord, newCampaign } from "../../domain/campaigns/campaign-record";
import type { MessageDecision } from "../../domain/campaigns/week-plan-facts";
import type { Stored, Write } from "../../ports";
import type { Authority } from "../authority";
import { fenced } from "./fenced";
import type { CampaignFacts } from "./read-campaign-facts";
import { stillLeads } from "./write-ledger";

/** What one campaign gets: messages that were not in the ledger, and whether one of its messages is to leave. */
interface Growth {
  kind: CampaignRecord["kind"];
  week: string;
  total: number;
  leaves: boolean;
}

const ATTEMPTS = 4;

/**
 * Writes down which campaigns run and how many messages they have, before the messages themselves: planned twice, they
 * say the same. False when the lease is lost.
 */
export async function noteCampaigns(
  authority: Authority,
  facts: CampaignFacts,
  decisions: readonly MessageDecision[],
  epoch: number | null,
): Promise<boolean> {
  for (const [id, growth] of growthOf(facts, decisions)) {
    if (!(await noteCampaign(authority, id, growth, facts.storedCampaigns.get(id) ?? null, epoch))) return false;
  }
  return true;
}

function growthOf({ ledger }: CampaignFacts, decisions: readonly MessageDecision[]): Map<string, Growth> {
  const found = new Map<string, Growth>();
  const of = ({ kind, week }: Pick<MessageDecision, "kind" | "week">): Growth => {
    const id = campaignId(kind, week);
    const growth = found.get(id) ?? { kind, week, total: 0, leaves: false };
    found.set(id, growth);
    return growth;
  };
  for (const message of ledger) of(message).total += 1;
  for (const decision of decisions) {
    const growth = of(decision);
    if (!decision.recorded) growth.total += 1;
    if (decision.at !== null) growth.leaves = true;
  }
  return found;
}

async function noteCampaign(
  { store, clock, log }: Authority,
  id: string,
  growth: Growth,
  known: Stored<CampaignRecord> | null,
  epoch: number | null,
): Promise<boolean> {
  let stored = known;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const record = grown(stored?.value ?? newCampaign(growth, "running"), growth, clock.now(), epoch);
    if (stored !== null && sameCampaign(stored.value, record)) return true;
    const write: Write =
      stored === null
        ? { do: "create", type: "campaign", record }
        : { do: "replace", type: "campaign", record, etag: stored.etag };
    if ((await store.commit(fenced([write], epoch))).ok) return true;
    if (!(await stillLeads(store, epoch))) return false;
    stored = (await store.load([{ type: "campaign", id }]))[0] ?? null;
  }
  log.warn("campaign-not-noted", { id });
  return true;
}

/** A campaign with its messages; one that was over runs again once something of it leaves. */
function grown(campaign: CampaignRecord, growth: Growth, now: string, epoch: number | null): CampaignRecord {
  const total = Math.max(campaign.total, growth.total);
  const begins = campaign.startedAt === null && campaign.state === "running";
  const again = growth.leaves && (campaign.state === "missed" || campaign.state === "ended");
  if (!begins && !again) return { ...campaign, total };
  const startedAt = campaign.startedAt ?? now;
  return { ...campaign, total, state: "running", startedAt, endedAt: null, epoch: epoch ?? campaign.epoch };
}

const sameCampaign = (a: CampaignRecord, b: CampaignRecord): boolean =>
  a.total === b.total && a.state === b.state && a.startedAt === b.startedAt;
