import type { NoticeRecord } from "../../domain/campaigns/message-record";
import { planMeetingNotices, type PlannedNotices, type WantedNotices } from "../../domain/campaigns/plan-meeting-notices";
import type { SendQueue, Stored } from "../../ports";
import type { Authority } from "../authority";
import { noteCampaigns } from "../campaigns/note-campaigns";
import { queueMessages } from "../campaigns/queue-messages";
import { readCampaignFacts } from "../campaigns/read-campaign-facts";
import { type LedgerWrite, writeLedger } from "../campaigns/write-ledger";

/** What came of telling the members of an instance something. */
export interface NoticesSent extends Pick<PlannedNotices, "unreached"> {
  /** To how many it leaves now or later, and how many have it already. */
  leaving: number;
  already: number;
}

/**
 * Puts what members are to be told into the ledger and the queue. Each has an id made of what is told: asked for twice, by
 * whomever, it leaves once.
 */
export async function sendMeetingNotices(authority: Authority, queue: SendQueue, wanted: WantedNotices): Promise<NoticesSent> {
  const facts = await readCampaignFacts(authority);
  const known = await knownNotices(authority, wanted.people.map(wanted.idOf));
  const { decisions, already, unreached } = planMeetingNotices(facts, wanted, new Map([...known].map(([id, { value }]) => [id, value])));
  if (decisions.length === 0) return { leaving: 0, already: already.length, unreached };
  await noteCampaigns(authority, facts, decisions, null);
  const writes = decisions.map(({ message: record }): LedgerWrite => {
    const before = known.get(record.id);
    return before === undefined ? { do: "create", type: "notice", record } : { do: "replace", type: "notice", record, etag: before.etag };
  });
  const { ids } = await writeLedger(authority.store, writes, null);
  const leaving = decisions.filter(({ at, message }) => at !== null && ids.has(message.id));
  await queueMessages(queue, authority, leaving.map(({ message: { id, dueAt } }) => ({ type: "notice", id, dueAt })));
  authority.log.info("meeting-notices", { kind: wanted.kind, about: wanted.about, leaving: leaving.length, unreached: unreached.length });
  // what somebody else wrote first leaves all the same
  const beaten = decisions.filter(({ at, message }) => at !== null && !ids.has(message.id)).length;
  return { leaving: leaving.length, already: already.length + beaten, unreached };
}

/** The notices of these ids that the ledger has. */
export async function knownNotices({ store }: Pick<Authority, "store">, ids: readonly string[]): Promise<Map<string, Stored<NoticeRecord>>> {
  const found = await store.load(ids.map((id) => ({ type: "notice" as const, id })));
  return new Map(found.flatMap((one) => (one ? [[one.value.id, one] as const] : [])));
}
