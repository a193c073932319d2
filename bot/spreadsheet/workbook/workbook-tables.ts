import type { Note } from "../../domain/roadmap/note";
import type { Fingerprints } from "../../domain/import/imported-plan";
import type { FieldWord, SheetWord } from "../../texts/import";
import { cellText, type SheetFile } from "../cell";
import type { FaultList } from "../fault-list";
import { findTable, type Table, textsOf } from "../table/find-table";
import { RowReader } from "../table/row-reader";
import { cleanName } from "../values/clean-text";
import { dateOrderOf } from "../values/date-order";
import { DATES, headersOf, labelOfHeader, sheetWordOf } from "./layout";

export type BookTable = Table<FieldWord>;
export type BookRow = RowReader<FieldWord>;

/** Sheets without which there is no plan, with the column each must have. */
const NEEDED = { plan: "name", axes: "name", actions: "title" } as const satisfies Partial<Record<SheetWord, FieldWord>>;
const NAMED_BY: Record<SheetWord, FieldWord> = {
  plan: "name",
  axes: "name",
  projects: "name",
  milestones: "title",
  actions: "title",
  people: "name",
  directions: "name",
};

/** The rows of every sheet of the workbook; a sheet or column that it cannot do without is listed when it is missing. */
export function workbookRows(file: SheetFile, faults: FaultList): Record<SheetWord, BookRow[]> {
  const rows: Record<SheetWord, BookRow[]> = {
    plan: [],
    axes: [],
    projects: [],
    milestones: [],
    actions: [],
    people: [],
    directions: [],
  };
  const found = new Set<SheetWord>();
  for (const sheet of file.sheets) {
    const word = sheetWordOf(sheet.name);
    if (word === null || found.has(word)) continue;
    const table = findTable(sheet, headersOf(word), [NAMED_BY[word]], faults, ["funder", "funding"]);
    if (!table) continue;
    found.add(word);
    const dates = { order: dateOrderOf(textsOf(table, DATES)), monthFirstAllowed: false, textsAreOdd: true, from1904: file.from1904 };
    rows[word] = table.rows.map((row) => new RowReader(table, row, dates, faults));
  }
  for (const sheet of Object.keys(NEEDED) as (keyof typeof NEEDED)[]) {
    if (found.has(sheet)) continue;
    faults.error("sheet-missing", { sheet: "", row: 0 }, "", { sheet, header: NEEDED[sheet] });
  }
  return rows;
}

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;

/** Reads the hidden ids of one sheet; one that is no id, or that another row has, is listed. */
export class Ids {
  private readonly rows = new Map<string, number>();

  of(reader: BookRow): string | null {
    const id = cleanName(cellText(reader.cell("id")));
    if (id === "") return null;
    const firstRow = this.rows.get(id);
    if (!ID.test(id)) reader.error("id", "id-unreadable");
    else if (firstRow !== undefined) reader.error("id", "id-twice", { firstRow });
    else {
      this.rows.set(id, reader.row.number);
      return id;
    }
    return null;
  }
}

/** The fingerprints of a row, by field; undefined for a row that Jalon did not write. */
export function fingerprintsIn(reader: BookRow): Fingerprints | undefined {
  const text = cellText(reader.cell("base"));
  if (text === "") return undefined;
  const prints: Fingerprints = {};
  for (const pair of text.split(" ")) {
    const at = pair.indexOf("=");
    if (at > 0) prints[pair.slice(0, at)] = pair.slice(at + 1);
  }
  return prints;
}

/** The notes of a row, under their own labels. */
export const notesIn = (reader: BookRow, isNote?: Parameters<BookRow["notes"]>[0]): Note[] =>
  reader.notes(isNote).map(({ label, text }) => ({ label: labelOfHeader(label), text }));
