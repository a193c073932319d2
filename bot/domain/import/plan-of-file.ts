import { PLAN_DEFAULTS, type Plan } from "../roadmap/plan";
import { slug } from "../wording/fold";
import type { Change } from "../updates/update-event";
import type { ImportConflict } from "./conflict";
import { conflictOf, type Telling } from "./draft";
import type { ImportContext, PlannedChange } from "./import-context";
import type { ImportedPlan } from "./imported-plan";
import { mergeFacts } from "./merge-facts";

/** The plan a file is about: the one it names, else the one its title makes. Never with a dot, which parts ids. */
export const planIdOf = (imported: Pick<ImportedPlan, "planId" | "name">): string => imported.planId ?? slug(imported.name);

/** What Jalon's workbook says of a plan. */
export type PlanFacts = Pick<Plan, "name" | "description" | "startDay" | "endDay" | "mandateEndDay">;

export const factsOfPlan = ({ name, description, startDay, endDay, mandateEndDay }: PlanFacts): PlanFacts => ({
  name,
  description,
  startDay,
  endDay,
  mandateEndDay,
});

interface PlanOutcome {
  plan: Plan;
  change: Change | null;
  /** Of a plan that was there; one that the file begins is told by its own line. */
  preview: PlannedChange | null;
  conflicts: ImportConflict[];
}

/**
 * The plan once this edition is published. Only Jalon's own workbook renames a plan or moves its dates: the name of any
 * other file is the name of a file.
 */
export function planOfFile(imported: ImportedPlan, was: Plan | null, context: ImportContext, { names, chosen }: Omit<Telling, "room">): PlanOutcome {
  const id = planIdOf(imported);
  const { details, place = { sheet: "", row: 0 }, base } = imported;
  const said: Partial<PlanFacts> = details ? { name: imported.name, ...details } : {};
  const began: Plan = { ...PLAN_DEFAULTS, id, name: imported.name, edition: null, editions: [], version: 0, ...said };
  const before = was ?? began;
  const merged = mergeFacts(factsOfPlan(before), said, { mark: null, base, silent: [] }, (field, seen) => chosen({ kind: "plan", id, field, seen }));
  const plan: Plan = {
    ...before,
    ...merged.facts,
    edition: context.edition,
    editions: [...before.editions, context.edition],
    version: before.version + 1,
  };
  const moved = was === null ? (["name"] as const) : merged.changed;
  const conflicts = merged.contested.map((cell) => conflictOf("plan", { file: { place }, id, name: before.name }, cell, names));
  if (moved.length === 0) return { plan, change: null, preview: null, conflicts };
  const values = (of: Plan) => Object.fromEntries(moved.map((field) => [field, of[field]]));
  const fields = moved.map((field) => ({ field, before: before[field], after: plan[field] }));
  const preview: PlannedChange | null = was === null ? null : { kind: "plan", name: was.name, where: "", change: "changed", fields };
  return { plan, change: { subject: "plan", id, before: was && values(was), after: values(plan) }, preview, conflicts };
}
