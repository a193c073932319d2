import { canPause, canResume } from "../../domain/campaigns/by-hand";
import { type CampaignRecord, newCampaign } from "../../domain/campaigns/campaign-record";
import type { Person } from "../../domain/people/person";
import { isWaiting } from "../../domain/sending/claim";
import type { SendQueue } from "../../ports";
import type { Authority } from "../authority";
import { type ByHandOutcome, type HeldCampaign, holdCampaign, over, sendPlanned } from "./hold-campaign";
import { queueMessages } from "./queue-messages";

/** Keeps back what has not left of a campaign: it stays planned. What is on its way at this moment arrives. */
export const pauseCampaign = (authority: Authority, person: Person, id: string): Promise<ByHandOutcome> =>
  holdCampaign(authority, id, async (held) => {
    const permission = canPause(person, held.hand);
    if (!permission.allowed) return { outcome: { ok: false, reason: permission.reason } };
    const commit = await authority.store.commit([over(held.stored, { ...recordOf(held), state: "paused" })]);
    if (!commit.ok) return { commit };
    authority.log.info("campaign-paused", { id, by: person.id });
    return { outcome: { ok: true, week: held.week, waits: false } };
  });

/** Lets a paused campaign go on where it stood: what is due leaves, in everybody's hours. */
export const resumeCampaign = (authority: Authority, queue: SendQueue, person: Person, id: string): Promise<ByHandOutcome> =>
  holdCampaign(authority, id, async (held) => {
    const permission = canResume(person, held.hand);
    if (!permission.allowed) return { outcome: { ok: false, reason: permission.reason } };
    const commit = await authority.store.commit([over(held.stored, { ...recordOf(held), state: "running" })]);
    if (!commit.ok) return { commit };
    authority.log.info("campaign-resumed", { id, by: person.id });
    await sendPlanned(authority, queue);
    await queueWaiting(authority, queue, held);
    return { outcome: { ok: true, week: held.week, waits: false } };
  });

/** What waited while the campaign rested: its slices were dropped when they came. */
async function queueWaiting(authority: Authority, queue: SendQueue, { week, kind }: HeldCampaign): Promise<void> {
  const messages = (await authority.store.unfinishedMessagesOfWeek(week)).map(({ value }) => value);
  const waiting = messages.filter((message) => message.kind === kind && isWaiting(message));
  const type = kind === "weekly" ? "prompt" : "notice";
  const due = waiting.map(({ id, dueAt }) => ({ type, id, dueAt }) as const);
  await queueMessages(queue, authority, due);
}

const recordOf = ({ stored, kind, week }: HeldCampaign): CampaignRecord =>
  stored?.value ?? newCampaign({ kind, week }, "paused");
