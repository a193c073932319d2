import { type Day, isDay } from "../calendar/day";

/** The days that name an absence. `until` null: not known yet. */
export interface AbsenceDays {
  from: Day;
  until: Day | null;
}

/** Absences are named by their days: `2026-11-23/2026-12-03`, `2026-11-23/` while the end is not known. Several, by a space. */
export const absenceIds = (absences: readonly AbsenceDays[]): string =>
  absences.map(({ from, until }) => `${from}/${until ?? ""}`).join(" ");

/** The days of such names; null for a text that is none. */
export function daysOfAbsenceIds(text: string): AbsenceDays[] | null {
  const days = text
    .split(" ")
    .filter((id) => id !== "")
    .map((id): AbsenceDays => {
      const [from = "", until = ""] = id.split("/");
      return { from, until: until === "" ? null : until };
    });
  const isWhole = ({ from, until }: AbsenceDays): boolean => isDay(from) && (until === null || isDay(until));
  return absenceIds(days) === text && days.every(isWhole) ? days : null;
}
