import type { Milestone } from "../roadmap/milestone";
import type { EditSubject, FieldValues } from "./edit";

/** What a thing aims at, when it is due and who carries it: changing that is a *réorientation*. */
const AIMS: Record<EditSubject, readonly string[]> = {
  project: ["usage", "endDay", "itHeadId", "businessHeadId", "sponsor"],
  action: ["title", "dueDay", "ownerId"],
  plan: [],
  direction: ["successorId"],
  application: [],
};

/**
 * The fields by which an edit reorients a thing: « un changement de cible, de date ou de pilote demande sa raison ». What was
 * empty is filled in, not reoriented; a phase that is left for *suspendu* or *abandonné* owes its reason too, and the last day
 * of a direction.
 */
export function reoriented(subject: EditSubject, before: FieldValues, after: FieldValues): string[] {
  const fields = AIMS[subject].filter((field) => field in after && before[field] !== null && before[field] !== "");
  // a direction that is dissolved, earlier, later or not any more: people want to know why
  if (subject === "direction" && "validTo" in after) fields.push("validTo");
  if (subject !== "project") return fields;
  if (after["milestones"] !== undefined && movesADay(before["milestones"] as Milestone[], after["milestones"] as Milestone[])) fields.push("milestones");
  if (after["phase"] === "suspended" || after["phase"] === "abandoned") fields.push("phase");
  return fields;
}

/** A milestone that was there and is not passed has another day, or is gone. */
const movesADay = (before: readonly Milestone[], after: readonly Milestone[]): boolean =>
  before.some((one) => one.doneDay === null && after.find(({ id }) => id === one.id)?.day !== one.day);
