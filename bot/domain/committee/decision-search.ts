import type { Day } from "../calendar/day";
import { fold } from "../wording/fold";
import { type Decision, isOpen } from "./decision";
import { daysOverdue } from "./present-decision";

/** What the register can be narrowed to: to be applied, to be done, overdue, done, undone; those recorded by mistake. */
export const REGISTER_STATES = ["to-apply", "to-do", "overdue", "done", "undone", "withdrawn"] as const;
export type RegisterState = (typeof REGISTER_STATES)[number];

/** What is looked for; a part that is absent does not narrow. */
export interface DecisionSearch {
  /** Words that all stand somewhere in it, whatever their accents. */
  words?: string | undefined;
  committeeId?: string | undefined;
  year?: string | undefined;
  state?: RegisterState | undefined;
  ownerId?: string | undefined;
}

const IS: Record<RegisterState, (decision: Decision, today: Day) => boolean> = {
  "to-apply": ({ state, effect, eventId }) => state === "taken" && effect !== null && eventId === null,
  // one that is overdue is still to do
  "to-do": isOpen,
  overdue: (decision, today) => daysOverdue(decision, today) > 0,
  done: ({ state, doneAt }) => (state === "taken" || state === "applied") && doneAt !== null,
  undone: ({ state }) => state === "undone",
  withdrawn: ({ state }) => state === "withdrawn",
};

/** The decisions that answer a search, in their order. What was recorded by mistake only shows where it is asked for. */
export function searchDecisions(decisions: readonly Decision[], { words = "", committeeId, year, state, ownerId }: DecisionSearch, today: Day): Decision[] {
  const wanted = fold(words).split(/\s+/).filter((word) => word !== "");
  return decisions.filter(
    (one) =>
      (state === undefined ? one.state !== "withdrawn" : IS[state](one, today)) &&
      (committeeId === undefined || one.committeeId === committeeId) &&
      (year === undefined || one.day.startsWith(`${year}-`)) &&
      (ownerId === undefined || one.ownerId === ownerId) &&
      (wanted.length === 0 || holds(one, wanted)),
  );
}

function holds({ number, text, projectName, ownerName, committeeName, followUps }: Decision, wanted: readonly string[]): boolean {
  const written = fold([number, text, projectName, ownerName, committeeName, ...followUps.map(({ line }) => line)].join(" "));
  return wanted.every((word) => written.includes(word));
}

/** The civil years that have decisions, newest first. */
export const yearsOf = (decisions: readonly Pick<Decision, "day">[]): number[] => [...new Set(decisions.map(({ day }) => Number(day.slice(0, 4))))].toSorted((a, b) => b - a);
