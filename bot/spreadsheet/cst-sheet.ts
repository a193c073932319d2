import writeXlsxFile, { type CellObject, type Sheet } from "write-excel-file/node";
import type { Day } from "../domain/calendar/day";
import type { CstDirection } from "../domain/campaigns/cst-directions";
import type { CstCounts, CstLine } from "../domain/campaigns/cst-line";
import type { CstMonth, CstReason, CstSheet } from "../domain/campaigns/cst-sheet";
import type { MessageReason } from "../domain/campaigns/ledger-fields";
import type { Language } from "../domain/wording/language";
import { type Texts, textsFor } from "../texts/texts";
import type { FileContent } from "./workbook/sheet-extras";
import { headerCell, textCell } from "./workbook/workbook-columns";

type Cell = CellObject | null;
type Words = Texts["cst"];

interface Column<Row> {
  header: string;
  width: number;
  cellOf: (row: Row) => Cell;
}

/**
 * The yearly sheet as a workbook: by month, by reason, by direction, and every message. Dates and numbers are typed,
 * texts are text cells, so that none of them runs as a formula.
 */
export async function writeCstSheet(sheet: CstSheet, language: Language): Promise<Uint8Array> {
  const { cst } = textsFor(language);
  const { sheets } = cst;
  const file = await writeXlsxFile([
    table(sheets.months, monthColumns(cst, sheet.window), sheet.months, [totalOf(sheet.months, cst)]),
    table(sheets.reasons, reasonColumns(cst), sheet.reasons),
    table(sheets.directions, directionColumns(cst), sheet.directions, [[textCell(cst.directionsNote)]]),
    table(sheets.lines, lineColumns(cst), sheet.lines),
  ]).toBuffer();
  return new Uint8Array(file);
}

const table = <Row>(
  sheet: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  after: Cell[][] = [],
): Sheet<FileContent> => ({
  sheet,
  data: [
    columns.map(({ header }) => headerCell(header)),
    ...rows.map((row) => columns.map(({ cellOf }) => cellOf(row))),
    ...after,
  ],
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
  dateFormat: "dd/mm/yyyy",
});

const number = (value: number): CellObject => ({ type: Number, value });
const date = (day: Day | null): Cell =>
  day === null ? null : { type: Date, value: new Date(`${day}T00:00:00Z`), format: "dd/mm/yyyy" };
/** A time of day as a spreadsheet counts it: a part of a day. */
const time = (text: string | null): Cell => {
  if (text === null) return null;
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return { type: Number, value: (hours * 60 + minutes) / 1440, format: "hh:mm" };
};

const COUNTS = ["total", "sent", "deferred", "skipped", "withdrawn", "failed", "unknown", "pending"] as const;
const countColumns = ({ columns }: Words): Column<CstCounts>[] =>
  COUNTS.map((key) => ({ header: columns[key], width: 14, cellOf: (row) => number(row[key]) }));

const monthColumns = (words: Words, window: CstSheet["window"]): Column<CstMonth>[] => [
  {
    header: words.columns.month,
    width: 14,
    cellOf: ({ month }) => ({ type: Date, value: new Date(`${month}-01T00:00:00Z`), format: "mm/yyyy" }),
  },
  ...countColumns(words),
  { header: words.columns.daysOff, width: 22, cellOf: (row) => number(row.daysOff) },
  {
    header: words.columns.outsideWindow(`${window.from}-${window.to}`),
    width: 26,
    cellOf: (row) => number(row.outsideWindow),
  },
  { header: words.columns.earliest, width: 18, cellOf: (row) => time(row.earliest) },
  { header: words.columns.latest, width: 18, cellOf: (row) => time(row.latest) },
];

/** The line of the year, under its months. */
const totalOf = (months: readonly CstMonth[], { yearTotal }: Words): Cell[] => [
  { ...textCell(yearTotal), fontWeight: "bold" },
  ...[...COUNTS, "daysOff" as const, "outsideWindow" as const].map((key) => ({
    ...number(months.reduce((sum, month) => sum + month[key], 0)),
    fontWeight: "bold" as const,
  })),
];

const reasonCell = (words: Words, reason: MessageReason | ""): Cell => textCell(reason === "" ? "" : words.reasons[reason]);

const reasonColumns = (words: Words): Column<CstReason>[] => [
  { header: words.columns.reason, width: 46, cellOf: ({ reason }) => reasonCell(words, reason) },
  { header: words.columns.reasonDeferred, width: 14, cellOf: ({ deferred }) => number(deferred) },
  { header: words.columns.reasonUnsent, width: 22, cellOf: ({ unsent }) => number(unsent) },
];

const directionColumns = (words: Words): Column<CstDirection>[] => [
  { header: words.columns.direction, width: 46, cellOf: ({ name }) => textCell(name === "" ? words.otherDirections : name) },
  { header: words.columns.agents, width: 12, cellOf: ({ agents }) => number(agents) },
  ...countColumns(words),
];

const lineColumns = (words: Words): Column<CstLine>[] => [
  { header: words.columns.week, width: 12, cellOf: ({ week }) => textCell(week) },
  { header: words.columns.kind, width: 34, cellOf: ({ kind }) => textCell(words.kinds[kind]) },
  { header: words.columns.direction, width: 34, cellOf: ({ direction }) => textCell(direction) },
  { header: words.columns.dueDay, width: 14, cellOf: ({ dueDay }) => date(dueDay) },
  { header: words.columns.dueTime, width: 12, cellOf: ({ dueTime }) => time(dueTime) },
  { header: words.columns.sentDay, width: 14, cellOf: ({ sentDay }) => date(sentDay) },
  { header: words.columns.sentTime, width: 12, cellOf: ({ sentTime }) => time(sentTime) },
  { header: words.columns.outcome, width: 18, cellOf: ({ outcome }) => textCell(words.outcomes[outcome]) },
  { header: words.columns.deferredFor, width: 40, cellOf: ({ deferredFor }) => reasonCell(words, deferredFor) },
  { header: words.columns.why, width: 40, cellOf: ({ reason }) => reasonCell(words, reason) },
];
