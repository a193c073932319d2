import type { Instant } from "../../domain/calendar/day";
import type { IsoWeek } from "../../domain/calendar/iso-week";
import type { CampaignSettings } from "../../domain/campaigns/campaign-settings";
import { lineOf, type MessageLine, stateCounts } from "../../domain/campaigns/message-line";
import { MESSAGE_KINDS, type MessageKind, type MessageState, type MessageStep } from "../../domain/campaigns/ledger-fields";
import type { MessageRecord } from "../../domain/campaigns/message-record";
import { fold } from "../../domain/wording/fold";
import type { Authority } from "../authority";
import { authorityMoment } from "../week-of-person";
import { readCampaignSettings } from "./read-campaign-settings";
import { findMessage } from "./find-message";
import { zonesOf } from "./preview-week";

/** Which messages of a week; what is absent or empty filters nothing. */
export interface LedgerFilter {
  week: IsoWeek | null;
  state: MessageState | null;
  kind: MessageKind | null;
  /** Part of a name, found without accents. */
  q: string;
}

export interface LedgerView {
  week: IsoWeek;
  currentWeek: IsoWeek;
  now: Instant;
  /** Of the whole week, whatever the filter. */
  total: number;
  counts: Record<MessageState, number>;
  /** By name, then by kind: never by who is late. */
  lines: MessageLine[];
}

/** What was put down of a week, and what became of it. */
export async function readLedger(authority: Authority, { week: asked, state, kind, q }: LedgerFilter): Promise<LedgerView> {
  const moment = await authorityMoment(authority);
  const week = asked ?? moment.week;
  const [messages, availabilities, { settings }, names] = await Promise.all([
    authority.store.messagesOfWeek(week),
    authority.store.availabilities(),
    readCampaignSettings(authority),
    authority.directory.names(),
  ]);
  const ledger = messages.map(({ value }) => value);
  const words = fold(q);
  const wanted = (message: MessageRecord): boolean =>
    (state === null || message.state === state) &&
    (kind === null || message.kind === kind) &&
    (words === "" || fold(names.person(message.personId)).includes(words));
  const zoneOf = zonesOf({ settings, availabilities: availabilities.map(({ value }) => value) });
  const lines = ledger.filter(wanted).map((message) => lineOf(message, zoneOf(message.personId), true));
  return {
    week,
    currentWeek: moment.week,
    now: moment.now,
    total: ledger.length,
    counts: stateCounts(ledger),
    lines: lines.toSorted(
      (a, b) =>
        names.person(a.personId).localeCompare(names.person(b.personId), "fr") ||
        MESSAGE_KINDS.indexOf(a.kind) - MESSAGE_KINDS.indexOf(b.kind),
    ),
  };
}

export interface MessageView {
  line: MessageLine;
  attempts: number;
  activityId: string | null;
  steps: readonly MessageStep[];
  /** What its rule goes by. */
  settings: CampaignSettings;
}

/** A message of the ledger with its life; null when there is none. */
export async function readMessage(authority: Authority, id: string): Promise<MessageView | null> {
  const found = await findMessage(authority, id);
  if (!found) return null;
  const message = found.stored.value;
  const [[availability = null], { settings }] = await Promise.all([
    authority.store.load([{ type: "availability", id: message.personId }]),
    readCampaignSettings(authority),
  ]);
  const zoneOf = zonesOf({ settings, availabilities: availability ? [availability.value] : [] });
  const { attempts, activityId, history } = message;
  return { line: lineOf(message, zoneOf(message.personId), true), attempts, activityId, steps: history, settings };
}
