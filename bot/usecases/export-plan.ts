import type { Language } from "../domain/wording/language";
import type { PlanFiles } from "../ports";
import type { Authority } from "./authority";

/** The whole plan as a workbook, or its actions as CSV. */
export type ExportFormat = "xlsx" | "csv";

/** A plan as Jalon's workbook, or its actions as CSV; null when there is no such plan. */
export async function exportPlan(
  authority: Authority,
  files: PlanFiles,
  planId: string,
  language: Language,
  format: ExportFormat = "xlsx",
): Promise<{ bytes: Uint8Array; name: string } | null> {
  const plan = await authority.plans.one(planId);
  if (!plan) return null;
  const [portfolio, actions, people, directions] = await Promise.all([
    authority.store.portfolio(plan.edition),
    authority.store.actionsOfEdition(plan.edition),
    authority.directory.people(),
    authority.directory.directions(),
  ]);
  const content = { plan, ...portfolio, actions, people, directions };
  const bytes = format === "csv" ? files.writeActions(content, language) : await files.write(content, language);
  return { bytes, name: `${plan.id}.${format}` };
}
