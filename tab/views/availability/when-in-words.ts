import type { AvailabilityView } from "../../../bot/contract/availability";
import { WEEKDAYS, type Weekday } from "../../forms/work-week";
import { timeInWords } from "../../parts/time-in-words";
import { words } from "./words";

const WORKING_DAYS = 5;

/** *du lundi au vendredi*, or the days one by one where some are off. Nothing is ever sent on a weekend. */
function daysInWords(days: readonly Weekday[]): string {
  const said = words.value;
  if (days.length === 0) return said.noDay;
  if (days.length === WORKING_DAYS) return said.allWeek;
  return said.onDays(said.list(days.map((day) => said.calendar.weekdays[day])), days.length);
}

/** When Jalon may write to a person, in a sentence: their days and the hours in which the charter lets it. */
export function whenInWords({ effective: { week, window, timeZone } }: AvailabilityView): string {
  const said = words.value;
  const days = WEEKDAYS.slice(0, WORKING_DAYS).filter((day) => week[day].length > 0);
  const [from, to] = [timeInWords(window.from, said.calendar), timeInWords(window.to, said.calendar)];
  return said.sentence(daysInWords(days), from, to, said.calendar.timeZones[timeZone] ?? timeZone);
}
