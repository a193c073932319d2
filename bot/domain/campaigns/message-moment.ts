import type { Day, Instant } from "../calendar/day";
import type { WorkCalendar } from "../calendar/work-calendar";
import { nextMoment } from "../calendar/writing-hours";
import type { MessageReason } from "./ledger-fields";

/** Whether a message may leave, when, and why not at its hour. */
export type Verdict = { ok: true; at: Instant; reason: MessageReason | "" } | { ok: false; reason: MessageReason };

/**
 * « Un jour non travaillé reporte au jour travaillé suivant de la même semaine. » The first moment from `ruleAt` on that
 * is in the person's hours; when that is past (an outage), the first from now on; none after `lastDay`.
 */
export function momentFor(calendar: WorkCalendar, ruleAt: Instant, now: Instant, lastDay: Day): Verdict {
  const meant = nextMoment(calendar, ruleAt, lastDay);
  if (meant === null) return { ok: false, reason: isAway(calendar, ruleAt, lastDay) ? "absent" : "no-worked-day" };
  if (meant.at >= now) return { ok: true, at: meant.at, reason: meant.because ?? "" };
  const late = nextMoment(calendar, now, lastDay);
  if (late === null) return { ok: false, reason: "window-closed" };
  return { ok: true, at: late.at, reason: meant.because ?? late.because ?? "" };
}

/** The same calendar without the days away. */
export const withoutAbsences = (calendar: WorkCalendar): WorkCalendar => ({ ...calendar, absences: [] });

const isAway = (calendar: WorkCalendar, from: Instant, lastDay: Day): boolean =>
  calendar.absences.length > 0 && nextMoment(withoutAbsences(calendar), from, lastDay) !== null;
