import { addDays, type Day, dayOf } from "../../domain/calendar/day";

const DAYS_PER_MONTH = 365.25 / 12;

/** The day some years later, fractions included: whole months by the calendar, what is left of a month in days. */
export function afterYears(day: Day, years: number): Day {
  const months = Math.floor(years * 12 + 1e-9);
  const left = Math.round(Math.max(0, years * 12 - months) * DAYS_PER_MONTH);
  const [year, month, date] = day.split("-").map(Number);
  const count = (year ?? 0) * 12 + (month ?? 1) - 1 + months;
  // 31 January and one month: the last day that February has
  for (let last = date ?? 1; last > 0; last -= 1) {
    const found = dayOf(Math.floor(count / 12), (count % 12) + 1, last);
    if (found !== null) return addDays(found, left);
  }
  return addDays(day, Math.round(years * 365.25));
}
