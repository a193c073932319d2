import { addDays, type Day } from "../calendar/day";
import type { Absence } from "../calendar/work-calendar";
import type { AbsenceDays } from "./absence-id";
import { withAbsence, withoutAbsence } from "./absences";
import type { FormFaultCode } from "./form-fault";

/** A change of absences, and what takes it back: what it noted, and what it took away for that. */
export interface AbsenceChange {
  absences: Absence[];
  noted: AbsenceDays[];
  replaced: AbsenceDays[];
}

const LAST_DAY = "9999-12-31";

const endOf = ({ until }: AbsenceDays): Day => until ?? LAST_DAY;
const same = (a: AbsenceDays, b: AbsenceDays): boolean => a.from === b.from && a.until === b.until;
const isUnderWay = (absence: AbsenceDays, today: Day): boolean => absence.from <= today && endOf(absence) >= today;
const daysOf = ({ from, until }: AbsenceDays): AbsenceDays => ({ from, until });

/**
 * « La dernière parole compte » : what a person says in the chat of days away replaces what they said of them before.
 * Without a first day the absence goes on from the one under way, or begins today. What the tab or the bureau noted stays.
 */
export function sayAbsence(
  absences: readonly Absence[],
  said: { from: Day | null; until: Day | null },
  today: Day,
): ({ ok: true; days: AbsenceDays } & AbsenceChange) | { ok: false; reason: FormFaultCode } {
  const spoken = absences.filter(({ source }) => source === "chat");
  const begun = spoken.filter((one) => isUnderWay(one, today)).map(({ from }) => from);
  const days = { from: said.from ?? begun.toSorted()[0] ?? today, until: said.until };
  const replaced = spoken.filter((one) => !same(one, days) && one.from >= days.from && one.from <= endOf(days));
  const others = absences.filter((one) => !replaced.includes(one));
  const changed = withAbsence(others, { ...days, source: "chat" }, today);
  return changed.ok ? { ok: true, days, absences: changed.absences, noted: [days], replaced: replaced.map(daysOf) } : changed;
}

/** « De retour » : what is under way ended yesterday, whoever noted it; null when nothing is under way. */
export function endAbsences(absences: readonly Absence[], today: Day): AbsenceChange | null {
  const ended = absences.filter((one) => isUnderWay(one, today));
  if (ended.length === 0) return null;
  const yesterday = addDays(today, -1);
  const noted = ended.flatMap(({ from }) => (from < today ? [{ from, until: yesterday }] : []));
  const kept = absences.filter((one) => !ended.includes(one) && !noted.some((days) => same(days, one)));
  const changed = [...kept, ...noted.map((days): Absence => ({ ...days, source: "chat" }))];
  return { absences: changed.toSorted(byFirstDay), noted, replaced: ended.map(daysOf) };
}

/**
 * Takes a change back; null when there is nothing to take back any more: it was, or somebody changed these days since, or
 * they are over.
 */
export function undoAbsences(
  absences: readonly Absence[],
  { noted, replaced }: Pick<AbsenceChange, "noted" | "replaced">,
  today: Day,
): Absence[] | null {
  const isThere = noted.every((days) => absences.some((one) => one.source === "chat" && same(one, days)));
  const isOver = [...noted, ...replaced].every((days) => endOf(days) < today);
  const isUndone = noted.length === 0 && replaced.every((days) => absences.some((one) => same(one, days)));
  if (!isThere || isOver || isUndone) return null;
  let changed: Absence[] = noted.reduce((left: Absence[], days) => withoutAbsence(left, days), [...absences]);
  for (const days of replaced) {
    const added = withAbsence(changed, { ...days, source: "chat" }, today);
    if (added.ok) changed = added.absences;
  }
  return changed;
}

const byFirstDay = (a: AbsenceDays, b: AbsenceDays): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);
