import { parseArgs } from "node:util";
import { holidayKey } from "../domain/calendar/holiday-names";
import { HOLIDAY_ZONES, isHolidayZone } from "../domain/calendar/holiday-zones";
import { FIRST_YEAR, publicHolidays } from "../domain/calendar/public-holidays";
import { dayInFull } from "../domain/wording/format-day";
import { textsFor } from "../texts/texts";
import { UsageError } from "./usage";

const USAGE = `npm run calendar -- ZONE YEAR [--json]\nZones: ${HOLIDAY_ZONES.join(", ")}`;

/** Prints the public holidays of a zone in a year: a list in French, or with `--json` `[{date,name}]` as the open data has it. */
export function calendar(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const [zone, year, ...more] = positionals;
  if (zone === undefined || year === undefined || more.length > 0) throw new UsageError(USAGE);
  if (!isHolidayZone(zone)) throw new UsageError(`There is no zone « ${zone} ».\n${USAGE}`);
  if (!/^\d{4}$/.test(year) || Number(year) < FIRST_YEAR) {
    throw new UsageError(`« ${year} » is no year from ${FIRST_YEAR} to 9999.\n${USAGE}`);
  }
  const holidays = publicHolidays(zone, Number(year));
  const { holidays: names } = textsFor("fr");
  const lines = holidays.map(({ date, name }) => `${dayInFull(date, "fr")}\u00a0: ${names[holidayKey(name)]}`);
  process.stdout.write(`${values.json ? JSON.stringify(holidays) : lines.join("\n")}\n`);
  return 0;
}
