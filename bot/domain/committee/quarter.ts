import { addDays, type Day, dayOf } from "../calendar/day";

/** A civil quarter, named as people write it: `2026-T4`. */
export interface Quarter {
  id: string;
  year: number;
  /** 1 to 4. */
  number: number;
  from: Day;
  to: Day;
}

const NAMED = /^(20\d\d)-T([1-4])$/;

/** The quarter of that name; null when there is none. */
export function readQuarter(id: string): Quarter | null {
  const [, year, number] = NAMED.exec(id) ?? [];
  return year === undefined || number === undefined ? null : quarterOf(Number(year), Number(number));
}

/** The quarter in which a day lies. */
export const quarterAt = (day: Day): Quarter => quarterOf(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3));

/** A quarter and those before it, the latest first. */
export function quartersUpTo(last: Quarter, count: number): Quarter[] {
  const quarters = [last];
  while (quarters.length < count) quarters.push(quarterAt(addDays(quarters.at(-1)?.from ?? last.from, -1)));
  return quarters;
}

function quarterOf(year: number, number: number): Quarter {
  const first = dayOf(year, 3 * number - 2, 1);
  const next = number === 4 ? dayOf(year + 1, 1, 1) : dayOf(year, 3 * number + 1, 1);
  if (first === null || next === null) throw new RangeError(`no quarter ${number} of ${year}`);
  return { id: `${year}-T${number}`, year, number, from: first, to: addDays(next, -1) };
}
