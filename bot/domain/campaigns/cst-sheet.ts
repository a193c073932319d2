import { holidayOn } from "../calendar/public-holidays";
import { weekdayOf } from "../calendar/day";
import type { Direction } from "../people/direction";
import type { Person } from "../people/person";
import { type Availability, workCalendarOf } from "./availability";
import type { CampaignSettings } from "./campaign-settings";
import { type CstDirection, directionsOf } from "./cst-directions";
import { countLine, type CstCounts, type CstLine, lineOf, noCounts } from "./cst-line";
import type { MessageReason } from "./ledger-fields";
import type { MessageRecord } from "./message-record";

export interface CstMonth extends CstCounts {
  /** `2026-11`. */
  month: string;
  /** Sendings on a Saturday, a Sunday or a public holiday: none, ever. */
  daysOff: number;
  /** Sendings outside the window as it is set now. */
  outsideWindow: number;
  /** The earliest and the latest local time at which something left; null when nothing did. */
  earliest: string | null;
  latest: string | null;
}

export interface CstReason {
  reason: MessageReason;
  deferred: number;
  /** Messages that did not leave for it. */
  unsent: number;
}

/** The sheet of a year for the *comité social territorial*. */
export interface CstSheet {
  year: number;
  window: CampaignSettings["window"];
  months: CstMonth[];
  reasons: CstReason[];
  directions: CstDirection[];
  lines: CstLine[];
}

export interface CstFacts {
  year: number;
  messages: readonly MessageRecord[];
  people: readonly Person[];
  directions: readonly Direction[];
  availabilities: readonly Availability[];
  settings: CampaignSettings;
}

/**
 * « Chaque envoi, chaque report et son motif, par mois et par motif ; par direction à partir de cinq agents ; jamais par
 * personne. » In the order of time.
 */
export function composeCstSheet(facts: CstFacts): CstSheet {
  const { year, messages, settings, availabilities } = facts;
  const own = new Map(availabilities.map((one) => [one.id, one]));
  const directions = directionsOf(facts.people, facts.directions);
  const months = new Map<string, CstMonth>();
  const reasons = new Map<MessageReason, CstReason>();
  const lines = messages.map((message) => {
    const { timeZone, holidayZone } = workCalendarOf(settings, own.get(message.personId) ?? null);
    const line = lineOf(message, timeZone, directions.nameOf(message.personId));
    const offDay = line.sentDay !== null && (weekdayOf(line.sentDay) > 5 || holidayOn(holidayZone, line.sentDay) !== null);
    countInMonth(months, line, offDay, settings.window);
    countReasons(reasons, line);
    directions.count(message.personId, line);
    return line;
  });
  return {
    year,
    window: settings.window,
    months: [...months.values()].toSorted((a, b) => (a.month < b.month ? -1 : 1)),
    reasons: [...reasons.values()].toSorted((a, b) => b.deferred + b.unsent - (a.deferred + a.unsent)),
    directions: directions.told(),
    lines: lines.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
  };
}

const orderOf = (line: CstLine): string =>
  [line.sentDay ?? line.dueDay, line.sentTime ?? line.dueTime, line.kind, line.direction, line.state, line.reason].join(" ");

function countInMonth(months: Map<string, CstMonth>, line: CstLine, offDay: boolean, window: CstSheet["window"]): void {
  const key = (line.sentDay ?? line.dueDay).slice(0, 7);
  const month = months.get(key) ?? { month: key, ...noCounts(), daysOff: 0, outsideWindow: 0, earliest: null, latest: null };
  months.set(key, month);
  countLine(month, line);
  const time = line.sentTime;
  if (time === null) return;
  if (offDay) month.daysOff += 1;
  if (time < window.from || time >= window.to) month.outsideWindow += 1;
  if (month.earliest === null || time < month.earliest) month.earliest = time;
  if (month.latest === null || time > month.latest) month.latest = time;
}

function countReasons(reasons: Map<MessageReason, CstReason>, line: CstLine): void {
  const of = (reason: MessageReason): CstReason => {
    const known = reasons.get(reason) ?? { reason, deferred: 0, unsent: 0 };
    reasons.set(reason, known);
    return known;
  };
  if (line.deferredFor !== "") of(line.deferredFor).deferred += 1;
  if (line.outcome !== "sent" && line.outcome !== "pending" && line.reason !== "") of(line.reason).unsent += 1;
}
