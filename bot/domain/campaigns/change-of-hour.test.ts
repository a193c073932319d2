import type { Instant } from "../calendar/day";
import { noAvailability } from "./availability";
import { CAMPAIGN_DEFAULTS } from "./campaign-settings";
import { stepTo } from "./ledger-fields";
import type { MessageRecord } from "./message-record";
import { planWeek } from "./plan-week";
import { theWeek } from "./testing/week-facts";
import { isRipe } from "./week-plan-facts";

const ALL_DAY = { from: "00:00", to: "24:00" };
/** No charter lets anything leave at night; the rule holds at every hour all the same. */
const NIGHTLY = {
  ...CAMPAIGN_DEFAULTS,
  collection: { weekday: 7, time: "02:30" },
  window: ALL_DAY,
  week: { ...CAMPAIGN_DEFAULTS.week, 7: [ALL_DAY] },
};
const STEP_MS = 5 * 60_000;

/** The questions that leave as a clock shows these moments one after the other: `week moment`. */
function leftAt(moments: Iterable<Instant>, timeZone: string): string[] {
  const left: string[] = [];
  let ledger: MessageRecord[] = [];
  for (const now of moments) {
    const facts = theWeek({ settings: NIGHTLY, availabilities: [{ ...noAvailability("agent"), timeZone }], ledger, now });
    const ripe = planWeek(facts).decisions.filter((decision) => decision.kind === "weekly" && isRipe(decision, now));
    for (const { message } of ripe) ledger = [...ledger.filter(({ id }) => id !== message.id), message];
    ledger = ledger.map((message) => {
      if (message.state !== "planned" || message.dueAt > now) return message;
      left.push(`${message.week} ${now}`);
      return { ...stepTo(message, now, "sent"), sentAt: now };
    });
  }
  return left;
}

/** Every five minutes from the Saturday evening before a day to the Monday morning after it. */
function* momentsAround(sunday: string): Generator<Instant> {
  const begin = Date.parse(`${sunday}T00:00:00Z`) - 4 * 3_600_000;
  for (let moment = begin; moment < begin + 36 * 3_600_000; moment += STEP_MS) yield new Date(moment).toISOString();
}

/** The same clock, set back so many minutes once at each of some moments. */
function* setBack(moments: Iterable<Instant>, minutes: number, at: readonly Instant[]): Generator<Instant> {
  for (const now of moments) {
    yield now;
    if (!at.includes(now)) continue;
    for (let back = minutes * 60_000; back > 0; back -= STEP_MS) yield new Date(Date.parse(now) - back).toISOString();
  }
}

describe("a rule at 2 h 30 of a Sunday, in Paris", () => {
  it.each([
    ["the Sunday before summer time", "2027-03-21", "2027-W11 2027-03-21T01:30:00.000Z"],
    ["when 2 h 30 does not exist: as soon as it is later than that", "2027-03-28", "2027-W12 2027-03-28T01:00:00.000Z"],
    ["the first Sunday of summer time", "2027-04-04", "2027-W13 2027-04-04T00:30:00.000Z"],
    ["the Sunday before winter time", "2027-10-24", "2027-W42 2027-10-24T00:30:00.000Z"],
    ["when 2 h 30 comes twice: the first time", "2027-10-31", "2027-W43 2027-10-31T00:30:00.000Z"],
    ["the first Sunday of winter time", "2027-11-07", "2027-W44 2027-11-07T01:30:00.000Z"],
    ["the Sunday of a week 53", "2027-01-03", "2026-W53 2027-01-03T01:30:00.000Z"],
    ["the Sunday before 29 February", "2028-02-27", "2028-W08 2028-02-27T01:30:00.000Z"],
  ])("fires once, in the week that ends then: %s", (_, sunday, fired) => expect(leftAt(momentsAround(sunday), "Europe/Paris")).toEqual([fired]));

  it.each([
    ["2027-03-28", "2027-W12 2027-03-28T01:00:00.000Z"],
    ["2027-10-31", "2027-W43 2027-10-31T00:30:00.000Z"],
  ])("fires once on %s though the clock is set back an hour, or ten minutes, again and again", (sunday, fired) => {
    const hours = ["00:15", "00:30", "00:45", "01:00", "01:10", "01:30", "02:00"].map((time) => `${sunday}T${time}:00.000Z`);
    expect(leftAt(setBack(momentsAround(sunday), 60, hours), "Europe/Paris")).toEqual([fired]);
    expect(leftAt(setBack(momentsAround(sunday), 10, hours), "Europe/Paris")).toEqual([fired]);
  });
});

describe("a rule at 2 h 30 of a Sunday, overseas", () => {
  it.each([
    ["America/Martinique", "06:30"],
    ["America/Cayenne", "05:30"],
    ["Indian/Reunion", "22:30"],
    ["Indian/Mayotte", "23:30"],
  ])("fires once at the usual moment while Paris changes the hour: %s", (zone, time) => {
    const on = (sunday: string, saturday: string): string => `${time > "12:00" ? saturday : sunday}T${time}:00.000Z`;
    expect(leftAt(momentsAround("2027-03-28"), zone)).toEqual([`2027-W12 ${on("2027-03-28", "2027-03-27")}`]);
    expect(leftAt(momentsAround("2027-10-31"), zone)).toEqual([`2027-W43 ${on("2027-10-31", "2027-10-30")}`]);
  });
});
