import { type Day, dayAt, type Instant, weekdayOf } from "../../domain/calendar/day";
import { addWeeks, type IsoWeek, weekOf } from "../../domain/calendar/iso-week";
import { workCalendarOf } from "../../domain/campaigns/availability";
import { isLaunchedByHand } from "../../domain/campaigns/by-hand";
import { campaignId } from "../../domain/campaigns/campaign-record";
import { requestId } from "../../domain/campaigns/launch-request";
import { lineOf, type MessageLine } from "../../domain/campaigns/message-line";
import type { MessageDecision } from "../../domain/campaigns/week-plan-facts";
import { launchableNow, previewWeek } from "../../domain/campaigns/preview-week";
import type { Authority } from "../authority";
import { CAMPAIGN_KINDS, type CampaignFigures, figuresOf } from "./campaign-figures";
import { type CampaignFacts, readCampaignFacts } from "./read-campaign-facts";

/** A week of campaigns: what is recorded, and what would be done if nothing changed. */
export interface CampaignWeekView {
  week: IsoWeek;
  currentWeek: IsoWeek;
  now: Instant;
  today: Day;
  timeZone: string;
  consentAbove: number;
  campaigns: (CampaignFigures & { launchable: number })[];
  /** By kind; one a message. */
  lines: MessageLine[];
}

/** The week that is running, or at the weekend the coming one; or the week that was asked for. */
export async function readCampaignWeek(authority: Authority, asked: IsoWeek | null): Promise<CampaignWeekView> {
  const facts = await readCampaignFacts(authority);
  const { now, settings } = facts;
  const today = dayAt(now, settings.timeZone);
  const currentWeek = weekOf(today);
  const week = asked ?? (weekdayOf(today) > 5 ? addWeeks(currentWeek, 1) : currentWeek);
  const decisions = week < currentWeek ? [] : previewWeek(facts, week);
  const lines = await linesOf(authority, facts, week, decisions);
  const campaigns = CAMPAIGN_KINDS.flatMap((kind) => {
    const record = facts.storedCampaigns.get(campaignId(kind, week))?.value ?? null;
    const request = facts.storedCampaigns.get(requestId({ kind, week }))?.value ?? null;
    const figures = figuresOf(kind, week, { record, request }, lines);
    const isKnown = record !== null || request !== null || figures.recipients > 0;
    // the question of a week that comes is shown even when it has nobody to go to
    if (!isKnown && (kind !== "weekly" || week < currentWeek)) return [];
    return [{ ...figures, launchable: week === currentWeek ? launchableOf(facts, figures, decisions) : 0 }];
  });
  return { week, currentWeek, now, today, timeZone: settings.timeZone, consentAbove: settings.consentAbove, campaigns, lines };
}

/** How many messages launching a campaign would let leave sooner; none while it waits or rests. */
export function launchableOf(
  facts: CampaignFacts,
  { kind, week, state }: Pick<CampaignFigures, "kind" | "week" | "state">,
  before: readonly MessageDecision[],
): number {
  return isLaunchedByHand(kind) && state !== "waiting" && state !== "paused" ? launchableNow(facts, kind, week, before) : 0;
}

async function linesOf(
  authority: Authority,
  facts: CampaignFacts,
  week: IsoWeek,
  decisions: readonly MessageDecision[],
): Promise<MessageLine[]> {
  const zoneOf = zonesOf(facts);
  const known = facts.ledger.filter((message) => message.week === week);
  // the facts hold the weeks it is somewhere, and those that are not over
  const ledger = known.length > 0 ? known : (await authority.store.messagesOfWeek(week)).map(({ value }) => value);
  const recorded = new Set(ledger.map(({ id }) => id));
  const lines = [
    ...ledger.map((message) => lineOf(message, zoneOf(message.personId), true)),
    ...decisions.flatMap(({ message }) => (recorded.has(message.id) ? [] : [lineOf(message, zoneOf(message.personId), false)])),
  ];
  return CAMPAIGN_KINDS.flatMap((kind) => lines.filter((line) => line.kind === kind));
}

type Calendars = Pick<CampaignFacts, "settings" | "availabilities">;

/** The time zone of each person. */
export function zonesOf({ settings, availabilities }: Calendars): (personId: string) => string {
  const own = new Map(availabilities.map((one) => [one.id, one]));
  return (personId) => workCalendarOf(settings, own.get(personId) ?? null).timeZone;
}
