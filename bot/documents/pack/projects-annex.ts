import type { PackContent } from "../../domain/committee/pack-content";
import { column, paragraph, type Section, type Table } from "../model/document";
import type { PackWords } from "./pack-words";

/** Every project on one line, on turned pages: a thousand of them stay a table. */
export function projectsAnnex(content: PackContent, words: PackWords): Section {
  const { pack } = words.texts;
  return { level: 1, title: pack.sections.annex, turned: true, newPage: true, blocks: content.projects.length === 0 ? [paragraph(pack.noProjects)] : [projectsTable(content, words)] };
}

export function projectsTable({ projects }: PackContent, words: PackWords): Table {
  const { projectColumns: of, sections } = words.texts.pack;
  return {
    kind: "table",
    caption: sections.projects,
    columns: [column(of.name, 5), column(of.code, 1.1), column(of.axis, 3), column(of.phase, 2.2), column(of.weather, 1.8), column(of.rate, 1.7, "end"), column(of.late, 1.3, "end"), column(of.end, 1.7)],
    rows: projects.map((one) => [one.name, one.code, one.axisName, words.texts.phases[one.phase], words.weather(one.weather.declared), words.rate(one.rate), words.number(one.late), words.cell(one.endDay)]),
  };
}
