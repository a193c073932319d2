import { addDays } from "../../../domain/calendar/day";
import type { Edit, FieldValues } from "../../../domain/edits/edit";
import type { Milestone } from "../../../domain/roadmap/milestone";
import { PHASES } from "../../../domain/roadmap/phase";
import type { Chance } from "../../../domain/testing/chance";

interface Known {
  people: readonly string[];
  directions: readonly string[];
}

interface Given extends Known {
  /** Tells one change from another. */
  n: number;
  planId: string;
}

/** More would only make the same tried slower: each is read after each change. */
const MOST_ACTIONS = 60;

/** One to three things of a plan changed at once, or added; `values` are those of each as they stand. */
export function randomEdits(values: Readonly<Record<string, FieldValues>>, { n, planId, ...known }: Given, luck: Chance): Edit[] {
  const ids = Object.keys(values);
  const projects = ids.filter((id) => "milestones" in (values[id] ?? {}));
  const actions = ids.filter((id) => !projects.includes(id));
  const edits = new Map<string, Edit>();
  const change = (subject: "project" | "action", id: string, wanted: FieldValues): unknown =>
    edits.set(id, { subject, id, seen: Object.fromEntries(Object.keys(wanted).map((field) => [field, values[id]?.[field]])), values: wanted });
  for (let count = luck.between(1, 3); count > 0; count -= 1) {
    const [projectId, actionId, added] = [luck.oneOf(projects), luck.oneOf(actions), `${planId}.a-added-${n}-${count}`];
    if (luck.happens(0.55)) change("project", projectId, otherProjectValues(values[projectId] ?? {}, n, known, luck));
    else if (luck.happens(0.8) || actions.length > MOST_ACTIONS) change("action", actionId, otherActionValues(n, known, luck));
    else edits.set(added, { subject: "action", id: added, seen: {}, values: { title: `Ajoutée ${n}`, ...otherActionValues(n, known, luck) }, creates: { projectId } });
  }
  return [...edits.values()];
}

/** Other values for one to three fields of a project, each as people change it. */
function otherProjectValues(values: FieldValues, n: number, { people, directions }: Known, chance: Chance): FieldValues {
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
function otherActionValues(n: number, { people }: Known, chance: Chance): FieldValues {
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
