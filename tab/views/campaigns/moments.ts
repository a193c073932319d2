import type { MessageLine } from "../../../bot/contract/campaigns";
import type { Day, Instant } from "../../../bot/domain/calendar/day";
import { dayAt, daysBetween, weekdayOf } from "../../../bot/domain/calendar/day";
import { dayInFull } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { timeAt } from "../../parts/clock-time";
import { dayInTable } from "../../parts/day-in-table";
import { isWeekday } from "../../forms/work-week";
import { timeInWords } from "../../parts/time-in-words";
import { words } from "./words";

/** *aujourd’hui à 9 h*, *jeudi à 9 h* for a day of the six next, *lundi 30 novembre 2026 à 9 h* otherwise. */
function dayAndTime(day: Day, time: string, today: Day): string {
  const away = daysBetween(today, day);
  const at = timeInWords(time, words.value.calendar);
  if (away === 0) return words.value.todayAt(at);
  const weekday = weekdayOf(day);
  const near = away > 0 && away < 7 && isWeekday(weekday) ? words.value.calendar.weekdays[weekday] : null;
  return words.value.atMoment(near ?? dayInFull(day, language.value), at, near !== null);
}

/** When an instant is, in a sentence, on the clock of the authority; *dès maintenant* for one that is past. */
export const momentNear = (at: Instant, { now, today, timeZone }: { now: Instant; today: Day; timeZone: string }): string =>
  at <= now ? words.value.now : dayAndTime(dayAt(at, timeZone), timeAt(at, timeZone), today);

/** The same for something that has been. */
export const momentPast = (at: Instant, { timeZone }: { timeZone: string }): string =>
  words.value.atMoment(
    dayInFull(dayAt(at, timeZone), language.value),
    timeInWords(timeAt(at, timeZone), words.value.calendar),
    false,
  );

/** *mar. 17 nov., 9 h* on the clock of whom the message is for; names that clock where it is not the authority's. */
export function momentOfLine(line: MessageLine, today: Day, timeZone: string): { when: string; zone: string | null } | null {
  if (line.local === null) return null;
  const { day, time, timeZone: zone } = line.local;
  return {
    when: `${dayInTable(day, today, language.value)}, ${timeInWords(time, words.value.calendar)}`,
    zone: zone === timeZone ? null : (words.value.calendar.timeZones[zone] ?? zone),
  };
}
