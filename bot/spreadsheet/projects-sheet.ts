import writeXlsxFile, { type CellObject } from "write-excel-file/node";
import type { ListedGroup } from "../domain/portfolio/project-list/group-projects";
import type { FileFormat, ProjectQuery } from "../domain/portfolio/project-list/project-query";
import type { Language } from "../domain/wording/language";
import { textsFor } from "../texts/texts";
import { projectColumns, type SheetValue } from "./projects-columns";
import { writeProjectsCsv } from "./projects-csv";
import { headerCell, textCell } from "./workbook/workbook-columns";


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
  const file = await writeXlsxFile([
    {
      sheet: words.projectsSheet.sheet,
      data: [headers.map(headerCell), ...rows.map((row) => row.map(cellOf))],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      dateFormat: "dd/mm/yyyy",
    },
  ]).toBuffer();
  return new Uint8Array(file);
}

function cellOf(value: SheetValue): CellObject | null {
  if (value === null) return null;
  if ("text" in value) return textCell(value.text);
  if ("number" in value) return { type: Number, value: value.number };
  return { type: Date, value: new Date(`${value.day}T00:00:00Z`), format: "dd/mm/yyyy" };
}
