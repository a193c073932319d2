import type { Language } from "../domain/wording/language";
import type { PlanFiles } from "../ports";
import type { Authority } from "./authority";

/** A plan as Jalon's workbook; null when there is no such plan. */
export async function exportPlan(authority: Authority, files: PlanFiles, planId: string, language: Language): Promise<{ bytes: Uint8Array; name: string } | null> {
  const plan = await authority.plans.one(planId);
  if (!plan) return null;
  const [portfolio, actions, people, directions] = await Promise.all([
    authority.store.portfolio(plan.edition),
    authority.store.actionsOfEdition(plan.edition),
    authority.directory.people(),
    authority.directory.directions(),
  ]);
  return { bytes: await files.write({ plan, ...portfolio, actions, people, directions }, language), name: `${plan.id}.xlsx` };
}
