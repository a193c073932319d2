/** How often an instance meets; `none`: only when it is called. */
export const PERIODS = ["none", "month", "two-months", "quarter", "half-year"] as const;
export type Period = (typeof PERIODS)[number];

/** « Le deuxième mardi, une fois par trimestre » : from which its year is generated. */
export interface Rhythm {
  every: Period;
  /** ISO day of the week, 1 (Monday) to 5. */
  weekday: number;
  /** 1 to 4; -1 for the last one of the month. */
  weekOfMonth: number;
  /** The month of the period in which it meets, from 1: the third of each quarter is 3. */
  monthOfPeriod: number;
}
