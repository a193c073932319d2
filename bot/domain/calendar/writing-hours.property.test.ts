import { chance, type Chance } from "../testing/chance";
import { addDays, type Day, type Instant } from "./day";
import { HOLIDAY_ZONES } from "./holiday-zones";
import { publicHolidays } from "./public-holidays";
import type { Hours, NotWorked, WorkCalendar } from "./work-calendar";
import { nextMoment, whyNotNow } from "./writing-hours";

const SEED = 20261116;
const CASES = 400;
const MINUTE = 60_000;
const ZONES = [
  "Europe/Paris",
  "America/Martinique",
  "America/Cayenne",
  "America/Miquelon",
  "Indian/Reunion",
  "Indian/Mayotte",
  "Pacific/Noumea",
  "Pacific/Marquesas",
];
/** Around both changes of hour of two years, Easter, May, Christmas in week 53, and a 29 February. */
const DAYS = ["2026-03-27", "2026-10-23", "2027-03-26", "2027-10-29", "2026-05-06", "2026-12-23", "2028-02-27", "2026-11-09"];
const DAY = [
  { from: "08:30", to: "12:30" },
  { from: "13:30", to: "17:30" },
];

/** What a clock of the place shows, read from the platform each time. */
function clock(zone: string): (moment: number) => { day: Day; time: string } {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  return (moment) => {
    const [day = "", time = ""] = format.format(moment).split(" ");
    return { day, time };
  };
}

/** The rule as one would write it without a thought for speed. */
function plainReason(calendar: WorkCalendar, day: Day, time: string): NotWorked | null {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
  const hours = calendar.week[weekday as keyof WorkCalendar["week"]];
  const within = ({ from, to }: Hours): boolean => from <= time && time < to;
  if (hours.length === 0 && weekday >= 6) return "weekend";
  if (publicHolidays(calendar.holidayZone, Number(day.slice(0, 4))).some(({ date }) => date === day)) return "holiday";
  if (calendar.closedDays.some((closed) => closed.day === day)) return "closed";
  if (hours.length === 0) return "part-time";
  if (calendar.absences.some(({ from, until }) => from <= day && day <= (until ?? day))) return "absent";
  return within(calendar.window) && hours.some(within) ? null : "outside-hours";
}

/** Every minute from `from` on, until one is right or the last day is over. */
function plainNext(calendar: WorkCalendar, from: Instant, lastDay: Day): ReturnType<typeof nextMoment> {
  const shown = clock(calendar.timeZone);
  let because: NotWorked | null = null;
  for (let moment = Date.parse(from), first = true; ; first = false) {
    const { day, time } = shown(moment);
    if (day > lastDay) return null;
    const reason = plainReason(calendar, day, time);
    if (reason === null) return { at: new Date(moment).toISOString(), because };
    if (first) because = reason;
    moment = Math.floor(moment / MINUTE) * MINUTE + MINUTE;
  }
}

function anyTime({ between }: Chance): string {
  return `${String(between(0, 23)).padStart(2, "0")}:${String(between(0, 59)).padStart(2, "0")}`;
}

function anyHours(dice: Chance): Hours[] {
  const kind = dice.between(0, 9);
  if (kind < 6) return DAY;
  if (kind === 6) return DAY.slice(0, 1);
  if (kind === 7) return [];
  const [from = "", to = ""] = [anyTime(dice), anyTime(dice)].toSorted();
  return kind === 8 ? [{ from, to }] : [{ from: "01:10", to: "02:40" }, { from: "02:20", to: "03:05" }];
}

function anyCalendar(dice: Chance, day: Day): WorkCalendar {
  const weekend = (): Hours[] => (dice.between(0, 3) === 0 ? anyHours(dice) : []);
  const near = (): Day => addDays(day, dice.between(-2, 9));
  const until = dice.between(0, 4) === 0 ? null : addDays(day, dice.between(0, 12));
  return {
    timeZone: dice.oneOf(ZONES),
    holidayZone: dice.oneOf(HOLIDAY_ZONES),
    week: {
      1: anyHours(dice),
      2: anyHours(dice),
      3: anyHours(dice),
      4: anyHours(dice),
      5: anyHours(dice),
      6: weekend(),
      7: weekend(),
    },
    closedDays: dice.between(0, 2) === 0 ? [{ day: near(), name: "Pont" }] : [],
    absences: dice.between(0, 2) === 0 ? [{ from: near(), until, source: "tab" }] : [],
    window: dice.between(0, 2) === 0 ? { from: "00:00", to: "24:00" } : { from: "09:00", to: "17:00" },
  };
}

describe("the next moment to write, against a clock read minute by minute", () => {
  it(`agrees in ${CASES} cases of seed ${SEED}, reason included`, () => {
    const dice = chance(SEED);
    const found = { now: 0, later: 0, none: 0 };
    for (let index = 0; index < CASES; index += 1) {
      const day = addDays(dice.oneOf(DAYS), dice.between(0, 3));
      const calendar = anyCalendar(dice, day);
      const from = new Date(Date.parse(`${day}T00:00:00Z`) + dice.between(0, 86_399_999)).toISOString();
      const lastDay = addDays(day, dice.between(0, 8));
      const expected = plainNext(calendar, from, lastDay);
      const asked = { index, calendar, from, lastDay };
      expect({ ...asked, next: nextMoment(calendar, from, lastDay) }).toEqual({ ...asked, next: expected });
      const { day: shownDay, time } = clock(calendar.timeZone)(Date.parse(from));
      expect(whyNotNow(calendar, from)).toBe(plainReason(calendar, shownDay, time));
      found[expected === null ? "none" : expected.because === null ? "now" : "later"] += 1;
    }
    // each kind of answer came often enough for the agreement to mean something
    expect(Math.min(found.now, found.later, found.none)).toBeGreaterThan(CASES / 20);
  });
});
