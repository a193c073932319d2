import type { Hours, WorkWeek } from "../../bot/domain/calendar/work-calendar";

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const isWeekday = (value: number): value is Weekday => WEEKDAYS.some((day) => day === value);

/** How a day is worked, in a word. */
export const DAY_KINDS = ["day", "straight", "morning", "afternoon", "off"] as const;
export type DayKind = (typeof DAY_KINDS)[number];

const NOON = "12:00";
const AFTER_LUNCH = "14:00";
const MORNING: Hours = { from: "08:30", to: "12:30" };
const AFTERNOON: Hours = { from: "13:30", to: "17:30" };

/** The word for the hours of a day: two stretches are a day with a break. */
export function dayKindOf(hours: readonly Hours[]): DayKind {
  const [first] = hours;
  if (first === undefined) return "off";
  if (hours.length > 1) return "day";
  if (first.from >= NOON) return "afternoon";
  return first.to <= AFTER_LUNCH ? "morning" : "straight";
}

/** The hours that a word stands for, taken from the authority's own day where it has any. */
export function hoursOf(kind: DayKind, usual: readonly Hours[]): Hours[] {
  const morning = usual[0] ?? MORNING;
  const afternoon = usual.at(-1) ?? AFTERNOON;
  const split = usual.length > 1 ? [...usual] : [MORNING, AFTERNOON];
  switch (kind) {
    case "off":
      return [];
    case "day":
      return split;
    case "straight":
      return [{ from: morning.from, to: afternoon.to }];
    case "morning":
      return [split[0] ?? MORNING];
    case "afternoon":
      return [split.at(-1) ?? AFTERNOON];
  }
}

/** The same week with other hours on one day. */
export const withDay = (week: WorkWeek, day: Weekday, hours: readonly Hours[]): WorkWeek => ({ ...week, [day]: hours });

/** The same hours every day of the authority but one: « 80 % le mercredi ». */
export const withoutDay = (usual: WorkWeek, day: Weekday): WorkWeek => withDay(usual, day, []);

export const sameWeek = (one: WorkWeek, other: WorkWeek): boolean =>
  WEEKDAYS.every((day) => JSON.stringify(one[day]) === JSON.stringify(other[day]));
