import { addDays } from "../../../domain/calendar/day";
import type { FieldValues } from "../../../domain/edits/edit";
import type { Milestone } from "../../../domain/roadmap/milestone";
import { PHASES } from "../../../domain/roadmap/phase";
import type { Chance } from "../../../domain/testing/chance";

interface Known {
  people: readonly string[];
  directions: readonly string[];
}

/** Other values for one to three fields of a project, each as people change it. */
export function otherProjectValues(values: FieldValues, n: number, { people, directions }: Known, chance: Chance): FieldValues {
  const { between, oneOf } = chance;
  const other: Record<string, () => unknown> = {
    name: () => `Projet « ${oneOf(["Été", "Guichet", "L’accueil", "Orage <&>"])} » ${n}`,
    sponsor: () => oneOf(["", `Mme ${n}`]),
    description: () => `Décrit ${n}`,
    programme: () => oneOf(["", "Relation usager", `Programme ${n}`]),
    phase: () => oneOf(PHASES),
    emblematic: () => chance.happens(0.5),
    forTheRecord: () => chance.happens(0.2),
    directionId: () => oneOf([null, ...directions]),
    itHeadId: () => oneOf([null, ...people]),
    businessHeadId: () => oneOf([null, ...people]),
    startDay: () => oneOf([null, "2026-01-05", "2025-09-01"]),
    endDay: () => oneOf([null, addDays("2027-01-04", between(0, 700))]),
    plannedBudget: () => oneOf([null, between(1, 900) * 1_000]),
    milestones: () => otherMilestones((values["milestones"] ?? []) as Milestone[], n, chance),
  };
  const fields = chance.shuffled(Object.keys(other)).slice(0, between(1, 3));
  return Object.fromEntries(fields.map((field) => [field, other[field]?.()]));
}

/** One milestone more, moved, passed, called otherwise, or gone. */
function otherMilestones(milestones: readonly Milestone[], n: number, { between, oneOf }: Chance): Milestone[] {
  const day = addDays("2026-06-01", between(0, 600));
  const added = { id: `m${n}`, title: `Jalon ${n}`, day, initialDay: day, doneDay: null };
  if (milestones.length === 0 || (milestones.length < 5 && between(0, 2) === 0)) return [...milestones, added];
  const chosen = oneOf(milestones);
  const way = between(0, 3);
  if (way === 0) return milestones.filter((one) => one !== chosen);
  const changed = way === 1 ? { day } : way === 2 ? { doneDay: chosen.doneDay === null ? "2026-11-30" : null } : { title: `Jalon renommé ${n}` };
  return milestones.map((one) => (one === chosen ? { ...one, ...changed } : one));
}

/** Other values for one or two fields of an action. */
export function otherActionValues(n: number, { people }: Known, chance: Chance): FieldValues {
  const { between, oneOf } = chance;
  const other: Record<string, () => unknown> = {
    title: () => `Action ${n}`,
    ownerId: () => oneOf([null, ...people]),
    dueDay: () => oneOf([null, addDays("2026-10-01", between(0, 400))]),
    days: () => oneOf([null, between(1, 40)]),
    forTheRecord: () => chance.happens(0.2),
  };
  const fields = chance.shuffled(Object.keys(other)).slice(0, between(1, 2));
  return Object.fromEntries(fields.map((field) => [field, other[field]?.()]));
}
