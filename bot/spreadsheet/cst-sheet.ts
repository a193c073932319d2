import type { Day } from "../domain/calendar/day";
import type { CstDirection } from "../domain/campaigns/cst-directions";
import type { CstCounts, CstLine } from "../domain/campaigns/cst-line";
import type { CstMonth, CstReason, CstSheet } from "../domain/campaigns/cst-sheet";
import type { MessageReason } from "../domain/campaigns/ledger-fields";
import type { Language } from "../domain/wording/language";
import { type Texts, textsFor } from "../texts/texts";
import type { WrittenCell } from "./xlsx/written-cell";
import { writeXlsx, type WrittenSheet } from "./xlsx/write-xlsx";

type Words = Texts["cst"];

interface Column<Row> {
  header: string;
  width: number;
  cellOf: (row: Row) => WrittenCell;
}

/**
 * The yearly sheet as a workbook: by month, by reason, by direction, and every message. Dates and numbers are typed,
 * texts are text cells, so that none of them runs as a formula.
 */
export async function writeCstSheet(sheet: CstSheet, language: Language): Promise<Uint8Array> {
  const { cst } = textsFor(language);
  const { sheets } = cst;
  return writeXlsx([
    table(sheets.months, monthColumns(cst, sheet.window), sheet.months, [totalOf(sheet.months, cst)]),
    table(sheets.reasons, reasonColumns(cst), sheet.reasons),
    table(sheets.directions, directionColumns(cst), sheet.directions, [[cst.directionsNote]]),
    table(sheets.lines, lineColumns(cst), sheet.lines),
  ]);
}

const table = <Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  after: WrittenCell[][] = [],
): WrittenSheet => ({
  name,
  columns,
  rows: [
    columns.map(({ header }): WrittenCell => ({ look: "header", value: header })),
    ...rows.map((row) => columns.map(({ cellOf }) => cellOf(row))),
    ...after,
  ],
  rowCount: rows.length,
});

const date = (day: Day | null): WrittenCell => (day === null ? null : { look: "day", value: day });
/** A time of day as a spreadsheet counts it: a part of a day. */
const time = (text: string | null): WrittenCell => {
  if (text === null) return null;
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return { look: "time", value: (hours * 60 + minutes) / 1440 };
};

const COUNTS = ["total", "sent", "deferred", "skipped", "withdrawn", "failed", "unknown", "pending"] as const;
const countColumns = ({ columns }: Words): Column<CstCounts>[] =>
  COUNTS.map((key) => ({ header: columns[key], width: 14, cellOf: (row) => row[key] }));

const monthColumns = (words: Words, window: CstSheet["window"]): Column<CstMonth>[] => [
  {
    header: words.columns.month,
    width: 14,
    cellOf: ({ month }) => ({ look: "month", value: `${month}-01` }),
  },
  ...countColumns(words),
  { header: words.columns.daysOff, width: 22, cellOf: (row) => row.daysOff },
  {
    header: words.columns.outsideWindow(`${window.from}-${window.to}`),
    width: 26,
    cellOf: (row) => row.outsideWindow,
  },
  { header: words.columns.earliest, width: 18, cellOf: (row) => time(row.earliest) },
  { header: words.columns.latest, width: 18, cellOf: (row) => time(row.latest) },
];

/** The line of the year, under its months. */
const totalOf = (months: readonly CstMonth[], { yearTotal }: Words): WrittenCell[] => [
  { look: "bold", value: yearTotal },
  ...[...COUNTS, "daysOff" as const, "outsideWindow" as const].map((key): WrittenCell => ({
    look: "bold",
    value: months.reduce((sum, month) => sum + month[key], 0),
  })),
];

const reasonCell = (words: Words, reason: MessageReason | ""): string => (reason === "" ? "" : words.reasons[reason]);

const reasonColumns = (words: Words): Column<CstReason>[] => [
  { header: words.columns.reason, width: 46, cellOf: ({ reason }) => reasonCell(words, reason) },
  { header: words.columns.reasonDeferred, width: 14, cellOf: ({ deferred }) => deferred },
  { header: words.columns.reasonUnsent, width: 22, cellOf: ({ unsent }) => unsent },
];

const directionColumns = (words: Words): Column<CstDirection>[] => [
  { header: words.columns.direction, width: 46, cellOf: ({ name }) => name === "" ? words.otherDirections : name },
  { header: words.columns.agents, width: 12, cellOf: ({ agents }) => agents },
  ...countColumns(words),
];

const lineColumns = (words: Words): Column<CstLine>[] => [
  { header: words.columns.week, width: 12, cellOf: ({ week }) => week },
  { header: words.columns.kind, width: 34, cellOf: ({ kind }) => words.kinds[kind] },
  { header: words.columns.direction, width: 34, cellOf: ({ direction }) => direction },
  { header: words.columns.dueDay, width: 14, cellOf: ({ dueDay }) => date(dueDay) },
  { header: words.columns.dueTime, width: 12, cellOf: ({ dueTime }) => time(dueTime) },
  { header: words.columns.sentDay, width: 14, cellOf: ({ sentDay }) => date(sentDay) },
  { header: words.columns.sentTime, width: 12, cellOf: ({ sentTime }) => time(sentTime) },
  { header: words.columns.outcome, width: 18, cellOf: ({ outcome }) => words.outcomes[outcome] },
  { header: words.columns.deferredFor, width: 40, cellOf: ({ deferredFor }) => reasonCell(words, deferredFor) },
  { header: words.columns.why, width: 40, cellOf: ({ reason }) => reasonCell(words, reason) },
];
