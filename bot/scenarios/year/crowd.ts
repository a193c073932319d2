import { addDays } from "../../domain/calendar/day";
import type { HolidayZone } from "../../domain/calendar/holiday-zones";
import type { Absence, WorkWeek } from "../../domain/calendar/work-calendar";
import { type Availability, noAvailability } from "../../domain/campaigns/availability";
import { CAMPAIGN_DEFAULTS } from "../../domain/campaigns/campaign-settings";
import type { Chance } from "../../domain/testing/chance";

const PLACES: readonly { timeZone: string; holidayZone: HolidayZone }[] = [
  { timeZone: "Europe/Paris", holidayZone: "metropole" },
  { timeZone: "Europe/Paris", holidayZone: "alsace-moselle" },
  { timeZone: "America/Martinique", holidayZone: "martinique" },
  { timeZone: "Indian/Reunion", holidayZone: "la-reunion" },
];

const FULL = CAMPAIGN_DEFAULTS.week;
const MORNING = [{ from: "08:30", to: "12:30" }] as const;
const WEEKS: readonly WorkWeek[] = [
  { ...FULL, 3: [] },
  { ...FULL, 3: MORNING },
  { ...FULL, 5: [] },
  { 1: MORNING, 2: MORNING, 3: MORNING, 4: MORNING, 5: MORNING, 6: [], 7: [] },
  { ...FULL, 1: [], 2: [] },
  { 1: [], 2: FULL[2], 3: FULL[3], 4: FULL[4], 5: FULL[5], 6: MORNING, 7: [] },
];

/** How one person of the crowd works in a year: somewhere, a third of them part-time, away now and then. */
export function someAvailability(personId: string, chance: Chance, firstDay: string, days: number): Availability {
  const absences: Absence[] = [];
  for (let at = chance.between(0, 59); at < days; at += 20 + chance.between(0, 89)) {
    const from = addDays(firstDay, at);
    absences.push({ from, until: addDays(from, chance.between(0, 15)), source: chance.oneOf(["chat", "tab", "bureau"] as const) });
  }
  return {
    ...noAvailability(personId),
    ...chance.oneOf(PLACES),
    week: chance.happens(0.35) ? chance.oneOf(WEEKS) : null,
    absences,
  };
}
