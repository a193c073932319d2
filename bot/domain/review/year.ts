import type { Day } from "../calendar/day";

/** The civil year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

export const isIn = (year: number, day: Day): boolean => yearOf(day) === year;

/** 31 December. */
export const lastDayOf = (year: number): Day => `${year}-12-31`;
