import type { Person } from "../../domain/people/person";
import type { Language } from "../../domain/wording/language";
import { writeCsv } from "../csv/write-csv";
import type { WrittenCell } from "../xlsx/written-cell";
import type { WorkbookContent } from "./content";
import { markedLabel } from "./labels";
import { HIDDEN } from "./layout";
import { sheetRows } from "./sheet-rows";
import { columnsOf } from "./workbook-columns";

/**
 * The actions of a plan as CSV, with the columns of the workbook; what this hides comes last. A file of one sheet has no
 * other sheets to look a name up in: axes and projects always stand with their id, namesakes with their address.
 */
export function writeActionsCsv(content: WorkbookContent, language: Language): Uint8Array {
  const axes = new Map(content.axes.map(({ id, name }) => [id, markedLabel(id, name)]));
  const projects = new Map(content.projects.map(({ id, name }) => [id, markedLabel(id, name)]));
  const actions = new Map(content.actions.map((action) => [action.id, action]));
  const { actions: sheet } = sheetRows({ ...content, people: toldApart(content.people) });
  const rows = sheet.rows.map((row) => {
    const action = actions.get(String(row.values.id));
    const [axis, project] = [axes.get(action?.axisId ?? "") ?? null, projects.get(action?.projectId ?? "") ?? null];
    return { ...row, values: { ...row.values, axis, project } };
  });
  const columns = columnsOf("actions", { ...sheet, rows }, language);
  const isHidden = ({ field }: (typeof columns)[number]): boolean => field !== "note" && HIDDEN.includes(field);
  const inOrder = [...columns.filter((column) => !isHidden(column)), ...columns.filter(isHidden)];
  function* cells(): Generator<WrittenCell[]> {
    yield inOrder.map(({ header }) => header);
    for (const row of rows) yield inOrder.map((column) => column.cellOf(row));
  }
  return writeCsv(cells(), language);
}

/** People of one name as `Ana Lys <ana@x.fr>`. */
function toldApart(people: readonly Person[]): Person[] {
  const counts = new Map<string, number>();
  for (const { name } of people) counts.set(name, (counts.get(name) ?? 0) + 1);
  return people.map((person) => ((counts.get(person.name) ?? 0) > 1 && person.email !== "" ? { ...person, name: `${person.name} <${person.email}>` } : person));
}
