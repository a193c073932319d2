import type { Day } from "../../domain/calendar/day";
import { addWorkedDays } from "../../domain/calendar/worked-days";
import { type PeriodFault, resolvePeriod } from "../../domain/chat/resolve-period";
import type { SpokenPeriod } from "../../domain/chat/spoken-period";
import type { AbsenceDays } from "../../domain/campaigns/absence-id";
import { workCalendarOf } from "../../domain/campaigns/availability";
import type { FormFaultCode } from "../../domain/campaigns/form-fault";
import { type AbsenceChange, endAbsences, sayAbsence, undoAbsences } from "../../domain/campaigns/spoken-absence";
import type { Person } from "../../domain/people/person";
import type { Authority } from "../authority";
import { changeOwnAvailability } from "./change-own-availability";

/** What takes a change back. */
export type UndoAbsence = Pick<AbsenceChange, "noted" | "replaced">;

/** `unsaid`: which days, was not understood. */
export type AwayFault = PeriodFault | FormFaultCode | "unsaid";

export type AbsenceNoted =
  /** `backOn`: their next day of work, where it is known. */
  | { ok: true; days: AbsenceDays; backOn: Day | null; today: Day; undo: UndoAbsence }
  | { ok: false; reason: AwayFault; today: Day };

/** « Absent jusqu'au 3 décembre » : notes the days a person says they are away. */
export const noteAbsence = (authority: Authority, person: Person, said: SpokenPeriod | null): Promise<AbsenceNoted> =>
  changeOwnAvailability<AbsenceNoted>(authority, person, ({ own, settings, today }) => {
    const resolved = said === null ? ({ ok: false, reason: "unsaid" } as const) : resolvePeriod(said, today);
    const change = resolved.ok ? sayAbsence(own.absences, resolved.period, today) : resolved;
    if (!change.ok) return { outcome: { ok: false, reason: change.reason, today } };
    const { days, absences, noted, replaced } = change;
    const record = { ...own, absences };
    const backOn = days.until === null ? null : addWorkedDays(workCalendarOf(settings, record), days.until, 1);
    return { outcome: { ok: true, days, backOn, today, undo: { noted, replaced } }, record };
  });

/** « De retour » : ends the absence under way; null when there is none. */
export const endAbsence = (authority: Authority, person: Person): Promise<UndoAbsence | null> =>
  changeOwnAvailability<UndoAbsence | null>(authority, person, ({ own, today }) => {
    const change = endAbsences(own.absences, today);
    if (change === null) return { outcome: null };
    const { absences, noted, replaced } = change;
    return { outcome: { noted, replaced }, record: { ...own, absences } };
  });

/** Takes back what was noted in the chat; null when there is nothing to take back any more. Gives the absences left. */
export const undoAbsence = (authority: Authority, person: Person, undo: UndoAbsence): Promise<AbsenceDays[] | null> =>
  changeOwnAvailability<AbsenceDays[] | null>(authority, person, ({ own, today }) => {
    const absences = undoAbsences(own.absences, undo, today);
    if (absences === null) return { outcome: null };
    const left = absences.filter(({ until }) => until === null || until >= today);
    return { outcome: left, record: { ...own, absences } };
  });
