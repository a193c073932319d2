import { planAlert } from "../../domain/campaigns/plan-alert";
import type { CampaignRecord } from "../../domain/campaigns/campaign-record";
import type { MessageDecision } from "../../domain/campaigns/week-plan-facts";
import type { NoticeRecord } from "../../domain/campaigns/message-record";
import type { Authority } from "../authority";
import { noteCampaigns } from "./note-campaigns";
import type { DueMessage } from "./queue-messages";
import { readCampaignFacts } from "./read-campaign-facts";
import { writeLedger } from "./write-ledger";

/**
 * Tells the bureau of campaigns that did not start, or left messages that failed or may not have arrived: one message a
 * person and week, about the first of them. Gives the messages that are to be sent.
 */
export async function raiseAlerts(
  authority: Authority,
  about: readonly CampaignRecord[],
  epoch: number | null,
): Promise<DueMessage[]> {
  const [first] = about;
  if (first === undefined) return [];
  const facts = await readCampaignFacts(authority);
  const alerts = planAlert(facts, first.id);
  const leads = await noteCampaigns(authority, facts, alerts.map(decided), epoch);
  if (!leads) return [];
  const { ids } = await writeLedger(authority.store, alerts.map((record) => ({ do: "create", type: "notice", record })), epoch);
  if (ids.size > 0) authority.log.warn("bureau-told", { about: about.map(({ id }) => id), people: ids.size });
  return alerts.filter(({ id }) => ids.has(id)).map(({ id, dueAt }) => ({ type: "notice", id, dueAt }));
}

const decided = (message: NoticeRecord): MessageDecision => {
  const { kind, week, personId, plannedAt: ruleAt, dueAt: at } = message;
  return { kind, week, personId, ruleAt, recorded: false, message, decision: "send", at, reason: "" };
};
