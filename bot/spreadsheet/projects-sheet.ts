import type { ListedGroup } from "../domain/portfolio/project-list/group-projects";
import type { FileFormat, ProjectQuery } from "../domain/portfolio/project-list/project-query";
import type { Language } from "../domain/wording/language";
import { textsFor } from "../texts/texts";
import { projectColumns, type SheetValue } from "./projects-columns";
import { writeProjectsCsv } from "./projects-csv";
import type { WrittenCell } from "./xlsx/written-cell";
import { writeXlsx } from "./xlsx/write-xlsx";

/**
 * A list of projects as the page shows it, as a file: the same rows in the same order, each with its group. `groups` come
 * from the rule that arranges the page.
 */
export async function writeProjectsFile(
  groups: readonly ListedGroup[],
  query: Pick<ProjectQuery, "columns" | "group">,
  format: FileFormat,
  language: Language,
): Promise<Uint8Array> {
  const words = textsFor(language);
  const columns = projectColumns(query, words);
  const rows = groups.flatMap((group) => group.projects.map((one) => columns.map(({ valueOf }) => valueOf(one, group))));
  const headers = columns.map(({ header }) => header);
  if (format === "csv") return writeProjectsCsv(headers, rows, language);
  return writeXlsx([
    {
      name: words.projectsSheet.sheet,
      columns: columns.map(({ width }) => ({ width })),
      rows: [headers.map((value): WrittenCell => ({ look: "header", value })), ...rows.map((row) => row.map(cellOf))],
      rowCount: rows.length,
    },
  ]);
}

function cellOf(value: SheetValue): WrittenCell {
  if (value === null) return null;
  if ("text" in value) return value.text;
  return "number" in value ? value.number : { look: "day", value: value.day };
}
