import { campaignId } from "../../domain/campaigns/campaign-record";
import { workCalendarOf } from "../../domain/campaigns/availability";
import type { WorkCalendar } from "../../domain/calendar/work-calendar";
import type { Person } from "../../domain/people/person";
import type { Conversation, Slice } from "../../ports";
import type { Authority } from "../authority";
import { pausedCampaigns } from "../campaigns/paused-campaigns";
import { readCampaignSettings } from "../campaigns/read-campaign-settings";
import { readOwnHours } from "./read-own-hours";
import type { Known, MessageRef } from "./step-messages";

/** A message of a slice with whom it is for and how they are reached, as far as there is any. */
export interface SliceMessage {
  ref: MessageRef;
  stored: Known;
  person: Person | null;
  conversation: Conversation | null;
  calendar: WorkCalendar;
}

/**
 * Reads the messages of a slice that exist, with the settings and hours that hold now. Those of a paused campaign are left
 * out: they are brought again when it goes on.
 */
export async function readSlice(authority: Authority, slice: Slice): Promise<SliceMessage[]> {
  const { store, directory } = authority;
  const named = [...new Map(slice.messages.map(({ type, id }) => [`${type}.${id}`, { type, id }] as const)).values()];
  const [{ settings }, records] = await Promise.all([readCampaignSettings(authority), store.load(named)]);
  const found = named.flatMap((ref, index) => {
    const stored = records[index];
    return stored ? [{ ref, stored }] : [];
  });
  const paused = await pausedCampaigns(authority, found.map(({ stored }) => stored.value));
  const known = found.filter(({ stored: { value } }) => !paused.has(campaignId(value.kind, value.week)));
  const people = known.map(({ stored }) => stored.value.personId);
  const [persons, conversations, ownHours] = await Promise.all([
    directory.named(people),
    store.load(people.map((id) => ({ type: "conversation" as const, id }))),
    readOwnHours(store, people),
  ]);
  return known.map(({ ref, stored }, index) => ({
    ref,
    stored,
    person: persons[index] ?? null,
    conversation: conversations[index]?.value ?? null,
    calendar: workCalendarOf(settings, ownHours.get(stored.value.personId) ?? null),
  }));
}
