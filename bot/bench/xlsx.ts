import { createRequire } from "node:module";
import { join } from "node:path";
import { Writable } from "node:stream";
import type { Day } from "../domain/calendar/day";
import { addDays } from "../domain/calendar/day";
import { readXlsx } from "../spreadsheet/xlsx/read-xlsx";
import type { WrittenCell } from "../spreadsheet/xlsx/written-cell";
import { writeXlsx } from "../spreadsheet/xlsx/write-xlsx";
import { findPeer } from "./find-peer";
import { type BenchResult, median, result } from "./result";

const ROWS = 10_000;
const RUNS = 9;
const WARM_UP = 3;
const PEER = "exceljs@4.4.0";
const HEADERS = ["Titre", "Statut", "Avancement", "Échéance", "Budget", "Pilote", "Dernière nouvelle"] as const;

interface Line {
  title: string;
  status: string;
  progress: number;
  dueDay: Day;
  budget: number;
  owner: string;
  news: string;
}

/** 10 000 actions of 7 typed cells, one text in ten like a formula: our writer, and exceljs's streaming writer after it. */
export async function xlsxWriting(): Promise<BenchResult[]> {
  const lines = Array.from({ length: ROWS }, (_, n) => lineAt(n));
  const ours = await cpuOf(() => written(lines));
  const bytes = await written(lines);
  await mustBeSafe(bytes);
  const folder = findPeer(PEER);
  if (folder === null) return [result("xlsx export, 10 000 x 7", "ms CPU", ours, Number.NaN, "at most 0.2", { peer: "not to be had", bytes: bytes.length })];
  const writer = (createRequire(join(folder, "/"))("exceljs") as ExcelJs).stream.xlsx.WorkbookWriter;
  const theirs = await cpuOf(() => writtenByPeer(lines, writer));
  return [result("xlsx export, 10 000 x 7", "ms CPU", ours, theirs, "at most 0.2", { peer: PEER, bytes: bytes.length })];
}

const lineAt = (n: number): Line => ({
  title: `Action ${n} : mettre en service le téléservice de la commune n° ${n}`,
  status: ["À venir", "En cours", "Réalisée", "Bloquée"][n % 4] ?? "",
  progress: (n % 20) / 20,
  dueDay: addDays("2026-11-16", n % 700),
  budget: 1000 + n / 4,
  owner: `Agent ${n % 200}`,
  news: n % 10 === 0 ? `=1+${n}` : "Le marché est notifié ; les ateliers commencent en janvier.",
});

function* cellsOf(lines: readonly Line[]): Generator<WrittenCell[]> {
  yield HEADERS.map((value) => ({ look: "header", value }));
  for (const { title, status, progress, dueDay, budget, owner, news } of lines) {
    yield [title, status, { look: "percent", value: progress }, { look: "day", value: dueDay }, { look: "euros", value: budget }, owner, news];
  }
}

const written = (lines: readonly Line[]): Promise<Uint8Array> =>
  writeXlsx([{ name: "Actions", columns: HEADERS.map(() => ({ width: 20 })), rows: cellsOf(lines), rowCount: ROWS }]);

/** What of exceljs is used here. */
interface ExcelJs {
  stream: { xlsx: { WorkbookWriter: new (options: object) => PeerBook } };
}
interface PeerBook {
  addWorksheet(name: string): { columns: object[]; addRow(cells: unknown[]): { commit(): void }; commit(): void };
  commit(): Promise<void>;
}

async function writtenByPeer(lines: readonly Line[], WorkbookWriter: ExcelJs["stream"]["xlsx"]["WorkbookWriter"]): Promise<void> {
  const stream = new Writable({ write: (_chunk, _encoding, done) => done() });
  const book = new WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const sheet = book.addWorksheet("Actions");
  const formats = ["", "", "0%", "dd/mm/yyyy", "#,##0.00", "", ""];
  sheet.columns = formats.map((numFmt) => ({ width: 20, style: numFmt === "" ? {} : { numFmt } }));
  sheet.addRow([...HEADERS]).commit();
  for (const { title, status, progress, dueDay, budget, owner, news } of lines) {
    sheet.addRow([title, status, progress, new Date(`${dueDay}T00:00:00Z`), budget, owner, news]).commit();
  }
  sheet.commit();
  await book.commit();
}

/** A faster file with a formula in it would be worth nothing. */
async function mustBeSafe(bytes: Uint8Array): Promise<void> {
  const read = await readXlsx(bytes, () => true);
  const rows = read.ok ? (read.file.sheets[0]?.rows ?? []) : [];
  const first = rows[1]?.cells;
  if (rows.length !== ROWS + 1 || first?.[6] !== "=1+0" || typeof first[3] !== "object") throw new Error("the workbook of the benchmark is not what was written");
}

/** Milliseconds of processor time of one run, the middle of several, once it is warm. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return median(times.slice(WARM_UP));
}
