import { instantAt } from "../calendar/civil-time";
import type { Instant } from "../calendar/day";
import { type IsoWeek, mondayOf } from "../calendar/iso-week";
import { campaignId, type CampaignRecord, newCampaign } from "./campaign-record";
import type { MessageKind } from "./ledger-fields";
import { planWeek } from "./plan-week";
import type { MessageDecision, WeekPlanFacts } from "./week-plan-facts";

/**
 * What Jalon would do in a week that is running or coming, if nothing changed: everyone's plan as it will be made when
 * that week begins where they are, or now if it has.
 */
export function previewWeek(facts: WeekPlanFacts, week: IsoWeek): MessageDecision[] {
  const zoneOf = new Map(facts.availabilities.map(({ id, timeZone }) => [id, timeZone ?? facts.settings.timeZone]));
  const beginOf = (personId: string): Instant => {
    const begin = instantAt(mondayOf(week), "00:00", zoneOf.get(personId) ?? facts.settings.timeZone);
    return begin > facts.now ? begin : facts.now;
  };
  const begins = new Set([beginOf(""), ...facts.people.map(({ id }) => beginOf(id))]);
  return [...begins].flatMap((now) =>
    planWeek({ ...facts, now }).decisions.filter((decision) => decision.week === week && beginOf(decision.personId) === now),
  );
}

/** A campaign that somebody launches at this moment. */
export const launchedBy = (
  known: CampaignRecord | null,
  { kind, week }: { kind: MessageKind; week: IsoWeek },
  by: string,
  now: Instant,
): CampaignRecord => ({
  ...(known ?? newCampaign({ kind, week }, "running")),
  state: "running",
  startedAt: now,
  endedAt: null,
  by,
});

/**
 * How many messages of a kind would leave sooner if somebody launched them now: the same rules, hours and limits, only
 * the hour of the kind is now.
 */
export function launchableNow(
  facts: WeekPlanFacts,
  kind: MessageKind,
  week: IsoWeek,
  before: readonly MessageDecision[],
): number {
  const meant = new Map(before.map(({ message, at }) => [message.id, at]));
  const others = facts.campaigns.filter(({ id }) => id !== campaignId(kind, week));
  const launched = launchedBy(null, { kind, week }, "by-hand", facts.now);
  // where the week has not begun yet it will leave sooner too
  const after = previewWeek({ ...facts, campaigns: [...others, launched] }, week);
  return after.filter((decision) => {
    if (decision.kind !== kind || decision.at === null) return false;
    const at = meant.get(decision.message.id) ?? null;
    return at === null || decision.at < at;
  }).length;
}
