import { addDays, type Day, daysBetween, isDay } from "../calendar/day";
import type { Absence } from "../calendar/work-calendar";
import type { FormFaultCode } from "./form-fault";

/** An absence that is longer is a departure, and is noted in the annuaire. */
export const LONGEST_ABSENCE_DAYS = 366;
/** What is over is kept that long: it explains why somebody was not written to. */
const KEPT_DAYS = 31;
const MOST_ABSENCES = 60;

/** Why these days cannot be an absence; null when they can. Days that began already are taken: one is ill before one says so. */
export function absenceFault({ from, until }: Pick<Absence, "from" | "until">, today: Day): FormFaultCode | null {
  if (!isDay(from) || (until !== null && !isDay(until))) return "day-unknown";
  if (until !== null && until < from) return "absence-reversed";
  if (until !== null && until < today) return "absence-past";
  return daysBetween(from, until ?? today) > LONGEST_ABSENCE_DAYS ? "absence-too-long" : null;
}

/** Absences with one more, by first day; the same days twice are one absence. What was over long ago is left out. */
export function withAbsence(
  absences: readonly Absence[],
  added: Absence,
  today: Day,
): { ok: true; absences: Absence[] } | { ok: false; reason: FormFaultCode } {
  const fault = absenceFault(added, today);
  if (fault) return { ok: false, reason: fault };
  const others = withoutAbsence(absences, added).filter(({ until }) => until === null || until >= addDays(today, -KEPT_DAYS));
  if (others.length >= MOST_ABSENCES) return { ok: false, reason: "absence-too-many" };
  return { ok: true, absences: [...others, added].toSorted((a, b) => (a.from < b.from ? -1 : 1)) };
}

/** Absences without the one of exactly these days. */
export const withoutAbsence = (absences: readonly Absence[], { from, until }: Pick<Absence, "from" | "until">): Absence[] =>
  absences.filter((one) => one.from !== from || one.until !== until);
