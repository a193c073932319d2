import type { Day } from "../../domain/calendar/day";
import type { Note } from "../../domain/roadmap/note";
import type { Place } from "../../domain/import/imported-plan";
import type { FaultCode } from "../../domain/import/fault-code";
import { type Cell, cellText, type SheetRow } from "../cell";
import type { FaultList } from "../fault-list";
import { LIMITS } from "../limits";
import { cleanName, cleanText } from "../values/clean-text";
import { type DateOrder, hasTwoReadings, plausible, readDate } from "../values/date-order";
import { readAmount, toTheCent } from "../values/read-amount";
import { readPercent } from "../values/read-percent";
import { dayOfSerial } from "../xlsx/serial-day";
import type { Column, Table } from "./find-table";

/** How the dates of a table are to be read. */
export interface DateRules {
  order: DateOrder;
  monthFirstAllowed: boolean;
  /** Dates are expected as dates: one typed as a text that could be read both ways is told as it was read. */
  textsAreOdd?: boolean;
  from1904: boolean;
}

/**
 * Reads the cells of one row by field and lists what is wrong with them, so that the next cell is still read. A field
 * without a column gives `undefined`; an empty cell gives null or an empty text.
 */
export class RowReader<F extends string> {
  readonly place: Place;

  constructor(
    readonly table: Table<F>,
    readonly row: SheetRow,
    private readonly dates: DateRules,
    private readonly faults: FaultList,
  ) {
    this.place = { sheet: table.sheet.name, row: row.number, columns: table.headers };
  }

  cell(field: F): Cell {
    const column = this.table.byField.get(field);
    return column ? (this.row.cells[column.index] ?? null) : null;
  }

  has(field: F): boolean {
    return this.table.byField.has(field);
  }

  error(field: F | null, code: FaultCode, params: Record<string, string | number> = {}): void {
    const column = field === null ? undefined : this.table.byField.get(field);
    const value = field === null ? "" : cellText(this.cell(field));
    this.faults.error(code, { ...this.place, column: column?.header ?? "" }, value, params);
  }

  warn(field: F | null, code: FaultCode, params: Record<string, string | number> = {}): void {
    const column = field === null ? undefined : this.table.byField.get(field);
    const value = field === null ? "" : cellText(this.cell(field));
    this.faults.warn(code, { ...this.place, column: column?.header ?? "" }, value, params);
  }

  /** One line of text; empty when the cell or its column is. */
  name(field: F, limit: number = LIMITS.titleChars): string {
    return this.limited(field, cleanName(this.plain(field)), limit);
  }

  /** A text of several lines; undefined without a column. */
  text(field: F, limit: number = LIMITS.textCellChars): string | undefined {
    return this.has(field) ? this.limited(field, cleanText(this.plain(field)), limit) : undefined;
  }

  day(field: F): Day | null | undefined {
    if (!this.has(field)) return undefined;
    const cell = this.cell(field);
    if (this.isBroken(field, cell) || cell === null) return null;
    const reading = this.dateIn(cell);
    if (!reading.ok) {
      this.error(field, reading.reason, reading.day ? { day: reading.day } : {});
      return null;
    }
    if (reading.monthFirst) this.warn(field, "date-read-month-first", { day: reading.day });
    else if (this.dates.textsAreOdd && typeof cell === "string" && hasTwoReadings(cell))
      this.warn(field, "date-read-day-first", { day: reading.day });
    return reading.day;
  }

  /** An amount or count that cannot be negative; `unit` multiplies what is read. */
  amount(field: F, unit = 1): number | null | undefined {
    const column = this.table.byField.get(field);
    return column ? this.amountIn(column, unit) : undefined;
  }

  amountIn(column: Column<F>, unit = 1): number | null {
    const cell = this.row.cells[column.index] ?? null;
    const at = { ...this.place, column: column.header };
    const fail = (code: FaultCode): null => {
      this.faults.error(code, at, cellText(cell));
      return null;
    };
    if (cell === null) return null;
    if (typeof cell === "object" && cell.kind !== "percent" && cell.kind !== "date") return fail(brokenCode(cell.kind));
    if (typeof cell === "number") return cell < 0 ? fail("amount-negative") : toTheCent(cell * unit);
    if (typeof cell !== "string") return fail("amount-unreadable");
    const reading = readAmount(cell);
    if (!reading.ok) return fail(reading.reason);
    return reading.value < 0 ? fail("amount-negative") : toTheCent(reading.value * unit);
  }

  /** Progress, by steps of 5. Another figure is an error where values must be exact, else rounded with a warning. */
  progress(field: F, exact: boolean): number | null | undefined {
    if (!this.has(field)) return undefined;
    const cell = this.cell(field);
    if (this.isBroken(field, cell) || cell === null) return null;
    const percent = readPercent(cell);
    if (percent === null) {
      this.error(field, "percent-unreadable");
      return null;
    }
    const step = Math.round(percent / 5) * 5;
    if (step === percent) return step;
    if (exact) this.error(field, "progress-not-a-step", { nearest: step });
    else this.warn(field, "progress-rounded", { rounded: step });
    return step;
  }

  /** One of a list of words; null for an empty cell. `choice` names the list for the sentence. */
  choice<T>(field: F, choice: string, read: (text: string) => T | null): T | null | undefined {
    if (!this.has(field)) return undefined;
    const text = cleanName(this.plain(field));
    if (text === "") return null;
    const found = read(text);
    if (found === null) this.error(field, "not-a-choice", { choice });
    return found;
  }

  /** What stands in the columns that are no field, under their headers. */
  notes(isNote: (column: Column<F>) => boolean = (column) => column.field === null): Note[] {
    const notes: Note[] = [];
    let chars = 0;
    for (const column of this.table.columns) {
      if (!isNote(column)) continue;
      const text = cleanText(cellText(this.row.cells[column.index] ?? null));
      if (text === "") continue;
      chars += text.length;
      const limit = text.length > LIMITS.textCellChars ? LIMITS.textCellChars : chars > LIMITS.notesChars ? LIMITS.notesChars : 0;
      if (limit > 0)
        this.faults.error("text-too-long", { ...this.place, column: column.header }, text, {
          limit,
          length: Math.max(text.length, chars),
        });
      else notes.push({ label: column.header, text });
    }
    return notes;
  }

  private dateIn(cell: Exclude<Cell, null>): ReturnType<typeof readDate> {
    if (typeof cell === "string" && SERIAL.test(cell)) return this.dateIn(Number(cell));
    if (typeof cell === "string") return readDate(cell, this.dates.order, this.dates.monthFirstAllowed);
    if (typeof cell === "number") {
      const day = dayOfSerial(cell, this.dates.from1904);
      return day === null ? { ok: false, reason: "date-out-of-range" } : plausible(day);
    }
    if (typeof cell === "object" && cell.kind === "date")
      return cell.day === null ? { ok: false, reason: "date-out-of-range" } : plausible(cell.day);
    return { ok: false, reason: "date-unreadable" };
  }

  private plain(field: F): string {
    const cell = this.cell(field);
    return this.isBroken(field, cell) ? "" : cellText(cell);
  }

  private isBroken(field: F, cell: Cell): boolean {
    if (cell === null || typeof cell !== "object" || (cell.kind !== "error" && cell.kind !== "formula")) return false;
    this.error(field, brokenCode(cell.kind));
    return true;
  }

  private limited(field: F, text: string, limit: number): string {
    if (text.length > limit) this.error(field, "text-too-long", { limit, length: text.length });
    return text;
  }
}

/** A spreadsheet's number for a day of this century or the end of the last, saved as a text. */
const SERIAL = /^\s*\d{5}\s*$/;

const brokenCode = (kind: "error" | "formula"): FaultCode => (kind === "error" ? "cell-in-error" : "formula-without-value");
