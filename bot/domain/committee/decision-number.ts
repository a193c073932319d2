import type { Day } from "../calendar/day";
import type { Decision } from "./decision";

/** A number that was given: one record each, so that two decisions recorded at the same moment cannot have the same. */
export interface DecisionNumber {
  /** `feuille-de-route.2026.012`. */
  id: string;
  planId: string;
  decisionId: string;
}

const padded = (rank: number): string => String(rank).padStart(3, "0");
const yearOf = (day: Day): string => day.slice(0, 4);

/** « D-2026-012 » : par plan et par année civile de la séance. */
export const decisionNumber = (day: Day, rank: number): string => `D-${yearOf(day)}-${padded(rank)}`;

/** What makes a number one: whoever creates it first has it. */
export const numberRecord = ({ id, planId, day }: Pick<Decision, "id" | "planId" | "day">, rank: number): DecisionNumber => ({
  id: `${planId}.${yearOf(day)}.${padded(rank)}`,
  planId,
  decisionId: id,
});

/** The rank that comes after those given in the year of a day; a decision that was withdrawn keeps its own. */
export function nextRank(day: Day, given: readonly Pick<Decision, "number">[]): number {
  const year = `D-${yearOf(day)}-`;
  return given.reduce((last, { number }) => (number.startsWith(year) ? Math.max(last, Number(number.slice(year.length)) || 0) : last), 0) + 1;
}
