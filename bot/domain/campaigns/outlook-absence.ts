import { instantAt } from "../calendar/civil-time";
import { addDays, type Day, dayAt, type Instant } from "../calendar/day";
import type { Absence } from "../calendar/work-calendar";
import type { AbsenceDays } from "./absence-id";
import { withAbsence } from "./absences";

/** From when to when an automatic reply answers. */
export interface ReplyPeriod {
  from: Instant;
  until: Instant;
}

/**
 * The days away that an automatic reply tells of: those whose noon it covers, so that one set on the last evening before
 * leave does not begin a day early. Null when it covers none.
 */
export function daysCovered({ from, until }: ReplyPeriod, timeZone: string): AbsenceDays | null {
  const [firstDay, lastDay] = [dayAt(from, timeZone), dayAt(until, timeZone)];
  const noonOf = (day: Day): number => Date.parse(instantAt(day, "12:00", timeZone));
  const first = noonOf(firstDay) < Date.parse(from) ? addDays(firstDay, 1) : firstDay;
  const last = noonOf(lastDay) > Date.parse(until) ? addDays(lastDay, -1) : lastDay;
  return first <= last ? { from: first, until: last } : null;
}

/**
 * Absences as the automatic reply of today has them: what Outlook told before is replaced, and ends when the reply was
 * turned off. What the person, the tab or the bureau said stays, and « de retour » outweighs a reply left on.
 */
export function withOutlook(absences: readonly Absence[], days: AbsenceDays | null, today: Day): Absence[] {
  const yesterday = addDays(today, -1);
  const isOver = ({ until }: AbsenceDays): boolean => until !== null && until < today;
  const others = absences.flatMap((one): Absence[] => {
    if (one.source !== "outlook" || isOver(one)) return [one];
    return one.from < today && one.from !== days?.from ? [{ ...one, until: yesterday }] : [];
  });
  const saidBack = others.some((one) => one.source === "chat" && one.from === days?.from && isOver(one));
  if (days === null || saidBack) return others;
  const added = withAbsence(others, { ...days, source: "outlook" }, today);
  return added.ok ? added.absences : others;
}
