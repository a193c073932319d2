import type { composePortfolio } from "../domain/portfolio/compose-portfolio";
import { arrangeProjects } from "../domain/portfolio/project-list/arrange-projects";
import type { ListedGroup } from "../domain/portfolio/project-list/group-projects";
import { listProjects } from "../domain/portfolio/project-list/listed-project";
import type { FileFormat, ProjectQuery } from "../domain/portfolio/project-list/project-query";
import type { Language } from "../domain/wording/language";
import type { PortfolioReader } from "./read-portfolio";

/** Writes projects that stand in groups as a file. */
export type ProjectsFile = (
  groups: readonly ListedGroup[],
  query: ProjectQuery,
  format: FileFormat,
  language: Language,
) => Promise<Uint8Array>;

/**
 * The projects of a plan as the page shows them, as a file: made of the very portfolio that the page is sent, by the rule
 * that arranges it there. Null when there is no such plan.
 */
export async function exportProjects(
  readPortfolio: PortfolioReader,
  write: ProjectsFile,
  asked: { planId: string; query: ProjectQuery; format: FileFormat; language: Language },
): Promise<{ bytes: Uint8Array; today: string } | null> {
  const { planId, query, format, language } = asked;
  const answer = await readPortfolio(planId, null);
  if (!answer.ok || answer.unchanged) return null;
  const { axes, today } = JSON.parse(answer.portfolio.body) as ReturnType<typeof composePortfolio>;
  const { groups } = arrangeProjects(listProjects(axes, today), query, language);
  return { bytes: await write(groups, query, format, language), today };
}
