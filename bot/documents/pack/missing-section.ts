import type { PackContent, PackMissing } from "../../domain/committee/pack-content";
import { column, paragraph, type Section, type Table } from "../model/document";
import { type PackWords, projectsOf, projectTitle } from "./pack-words";

/** What was not known at the cut-off: « la météo de P33 n’est pas renseignée ». */
export function missingSection(content: PackContent, words: PackWords): Section {
  const { pack } = words.texts;
  return { level: 1, title: pack.sections.missing, blocks: content.missing.length === 0 ? [paragraph(pack.noMissing)] : [missingTable(content, words)] };
}

/** One line for each project, with all that it lacks. */
export function missingTable(content: PackContent, words: PackWords): Table {
  const { missingColumns: of, missing, sections } = words.texts.pack;
  const projects = projectsOf(content);
  const byProject = new Map<string, PackMissing[]>();
  for (const one of content.missing) byProject.set(one.projectId, [...(byProject.get(one.projectId) ?? []), one]);
  return {
    kind: "table",
    caption: sections.missing,
    columns: [column(of.project, 5), column(of.what, 5), column(of.owners, 3)],
    rows: [...byProject].map(([id, list]) => {
      const project = projects.get(id);
      const owners = [...new Set(list.flatMap((one) => one.owners))];
      return [project ? projectTitle(project) : id, list.map(({ what }) => missing[what]).join(", "), owners.length === 0 ? words.texts.words.nobody : owners.join(", ")];
    }),
  };
}
