import type { Day } from "../domain/calendar/day";
import { dayNumeric, dayShort } from "../domain/wording/format-day";
import type { Language } from "../domain/wording/language";

/** A day as briefly as it stays clear: *12 déc.* in the current year, *12/12/2027* in another one. */
export const dayNear = (day: Day, today: Day, language: Language): string =>
  day.slice(0, 4) === today.slice(0, 4) ? dayShort(day, language) : dayNumeric(day, language);
