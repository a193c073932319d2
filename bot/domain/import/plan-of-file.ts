import { PLAN_DEFAULTS, type Plan } from "../roadmap/plan";
import { slug } from "../wording/fold";
import type { Change } from "../updates/update-event";
import type { ImportContext } from "./import-context";
import type { ImportedPlan } from "./imported-plan";

/** The plan a file is about: the one it names, else the one its title makes. Never with a dot, which parts ids. */
export const planIdOf = (imported: Pick<ImportedPlan, "planId" | "name">): string => imported.planId ?? slug(imported.name);

/**
 * The plan once this edition is published. Only Jalon's own workbook renames a plan or moves its dates: the name of any
 * other file is the name of a file.
 */
export function planOfFile(
  imported: ImportedPlan,
  was: Plan | null,
  context: ImportContext,
): { plan: Plan; change: Change | null } {
  const { details } = imported;
  const told = details ? { name: imported.name, ...details } : {};
  const began: Plan = { ...PLAN_DEFAULTS, id: planIdOf(imported), name: imported.name, edition: null, editions: [], version: 0 };
  const before = was ?? began;
  const plan: Plan = {
    ...before,
    ...told,
    edition: context.edition,
    editions: [...before.editions, context.edition],
    version: before.version + 1,
  };
  const fields = was === null ? (["name"] as const) : (["name", "description", "startDay", "endDay", "mandateEndDay"] as const);
  const moved = fields.filter((field) => was === null || was[field] !== plan[field]);
  if (moved.length === 0) return { plan, change: null };
  const values = (of: Plan) => Object.fromEntries(moved.map((field) => [field, of[field]]));
  return { plan, change: { subject: "plan", id: plan.id, before: was && values(was), after: values(plan) } };
}
