import type { CardMessage } from "../../cards/adaptive-card";
import { alertCard } from "../../cards/alert-card";
import type { Links } from "../../cards/tab-link";
import { campaignId } from "../../domain/campaigns/campaign-record";
import type { NoticeRecord } from "../../domain/campaigns/message-record";
import type { Person } from "../../domain/people/person";
import type { Authority } from "../authority";

/** What a campaign left undone, as the ledger has it now; null when all of it was put right since. */
export async function composeAlert(
  authority: Authority,
  links: Links,
  record: NoticeRecord,
  person: Person,
): Promise<CardMessage | null> {
  const [stored] = await authority.store.load([{ type: "campaign", id: record.about }]);
  if (!stored) return null;
  const { kind, week, state } = stored.value;
  const states = (await authority.store.messagesOfWeek(week))
    .filter(({ value }) => campaignId(value.kind, value.week) === record.about)
    .map(({ value }) => value.state);
  const missed = state === "missed";
  const failed = states.filter((one) => one === "failed").length;
  const unknown = states.filter((one) => one === "unknown").length;
  if (!missed && failed + unknown === 0) return null;
  return alertCard({ campaign: { kind, week, missed, failed, unknown }, links }, person.language);
}
