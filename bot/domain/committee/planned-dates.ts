import type { Day } from "../calendar/day";
import type { Meeting } from "./meeting";
import type { YearDate } from "./year-dates";

/** A date of the year beside the séances that are there. */
export interface PlannedDate extends YearDate {
  /** A séance of the instance holds this place already: nothing is added. */
  exists: boolean;
}

const monthOf = (day: Day): string => day.slice(0, 7);

/** The day for which a séance was first called: its id keeps it when people move it. */
const firstDayOf = ({ id, committeeId }: Pick<Meeting, "id" | "committeeId">): Day => id.slice(committeeId.length + 1, committeeId.length + 11);

/**
 * « Les dates déjà prises sont gardées ; refaire l’année ne double rien. » Only what is still to come is planned. A séance of
 * the same month holds the place, moved or cancelled ones too: whoever changed it by hand meant it.
 */
export function plannedDates(dates: readonly YearDate[], meetings: readonly Pick<Meeting, "id" | "committeeId" | "day">[], today: Day): PlannedDate[] {
  const taken = new Set(meetings.flatMap((one) => [monthOf(one.day), monthOf(firstDayOf(one))]));
  return dates.filter(({ day }) => day >= today).map((date) => ({ ...date, exists: taken.has(monthOf(date.day)) }));
}
