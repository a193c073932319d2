import { addDays, type Day, type Instant } from "./day";

export const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$|^24:00$/;

/** Minutes since midnight of a time `HH:MM`; `24:00` is the end of the day. Throws RangeError for anything else. */
export function minuteOf(time: string): number {
  const known = minutes.get(time);
  if (known !== undefined) return known;
  if (!TIME.test(time)) throw new RangeError(`not a time of day: ${time}`);
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  minutes.set(time, minute);
  return minute;
}

const minutes = new Map<string, number>();

/**
 * The moment when the clocks of a zone show a time of day. A time that a change of hour skips gives the first moment after
 * it, one that comes twice the first. Throws RangeError for an unknown zone or what is no time.
 */
export const instantAt = (day: Day, time: string, timeZone: string): Instant =>
  new Date(momentAt(day, minuteOf(time), timeZone)).toISOString();

/** The time of day, `HH:MM`, that the clocks of a zone show at a moment. Throws RangeError for an unknown zone. */
export const timeAt = (instant: Instant, timeZone: string): string =>
  new Date(localAt(Date.parse(instant), timeZone)).toISOString().slice(11, 16);

/** What the clocks of a place show: the day, and the minutes since midnight. */
export interface Clock {
  day: Day;
  minute: number;
}

/** What the clocks of a zone show at a moment, in milliseconds of the epoch. Throws RangeError for an unknown zone. */
export function clockAt(moment: number, timeZone: string): Clock {
  const local = localAt(moment, timeZone);
  const sinceMidnight = local - Math.floor(local / MS_PER_DAY) * MS_PER_DAY;
  return { day: new Date(local).toISOString().slice(0, 10), minute: Math.floor(sinceMidnight / MS_PER_MINUTE) };
}

/** `instantAt` in numbers: minutes since midnight in, milliseconds of the epoch out. */
export function momentAt(day: Day, minute: number, timeZone: string): number {
  const local = Date.parse(`${day}T00:00:00Z`) + minute * MS_PER_MINUTE;
  const before = offsetAt(local - MS_PER_DAY, timeZone);
  const after = offsetAt(local + MS_PER_DAY, timeZone);
  const early = local - before;
  if (before === after || offsetAt(early, timeZone) === before) return early;
  const late = local - after;
  return offsetAt(late, timeZone) === after ? late : firstWith(after, late, early, timeZone);
}

/** Whether the clocks of a zone change between this midnight and the next. */
export const changesHour = (day: Day, timeZone: string): boolean =>
  momentAt(addDays(day, 1), 0, timeZone) - momentAt(day, 0, timeZone) !== MS_PER_DAY;

/** The moment, after `low` and not after `high`, from which a zone has this offset. */
function firstWith(offset: number, low: number, high: number, timeZone: string): number {
  let [without, has] = [low, high];
  while (has - without > 1) {
    const middle = Math.floor((without + has) / 2);
    if (offsetAt(middle, timeZone) === offset) has = middle;
    else without = middle;
  }
  return has;
}

const localAt = (moment: number, timeZone: string): number => moment + offsetAt(moment, timeZone);

/** What the clocks of a zone show minus UTC, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const zone = zones.get(timeZone) ?? openZone(timeZone);
  const day = Math.floor(moment / MS_PER_DAY);
  let offset = zone.offsets.get(day);
  if (offset === undefined) {
    const [first, last] = [readOffset(day * MS_PER_DAY, zone), readOffset((day + 1) * MS_PER_DAY, zone)];
    offset = first === last ? first : null;
    if (zone.offsets.size >= MOST_KEPT) zone.offsets.clear();
    zone.offsets.set(day, offset);
  }
  return offset ?? readOffset(moment, zone);
}

interface Zone {
  format: Intl.DateTimeFormat;
  /** The offset all through a day of UTC, by its number; null on a day on which it changes. */
  offsets: Map<number, number | null>;
}

const MOST_KEPT = 4000;
const zones = new Map<string, Zone>();

function openZone(timeZone: string): Zone {
  // sv-SE writes `YYYY-MM-DD HH:MM:SS`, midnight as 00
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  const zone: Zone = { format, offsets: new Map() };
  zones.set(timeZone, zone);
  return zone;
}

function readOffset(moment: number, { format }: Zone): number {
  const second = Math.floor(moment / 1000) * 1000;
  return Date.parse(`${format.format(second).replace(" ", "T")}Z`) - second;
}
