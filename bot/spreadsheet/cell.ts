import type { Day } from "../domain/calendar/day";

/** A number that its cell shows as a date. `day` is null when no calendar has it. */
export interface DateCell {
  kind: "date";
  serial: number;
  day: Day | null;
}

/** A number that its cell shows as a percentage: 0.5 is 50 %. */
export interface PercentCell {
  kind: "percent";
  fraction: number;
}

/** A cell in error (`#REF!`), or a formula that was saved without its value. */
export interface BrokenCell {
  kind: "error" | "formula";
  text: string;
}

/** What a cell holds; plain values as themselves, since most cells are. Never an empty string. */
export type Cell = null | string | number | boolean | DateCell | PercentCell | BrokenCell;

export interface SheetRow {
  /** As the spreadsheet shows it, from 1. */
  number: number;
  /** From column A; shorter than the sheet where nothing follows. */
  cells: Cell[];
}

/** A cell merged over several rows of one column, from 0 for column A. */
export interface MergedDown {
  column: number;
  top: number;
  bottom: number;
}

export interface Sheet {
  name: string;
  hidden: boolean;
  /** Rows that hold something, in order. */
  rows: SheetRow[];
  merges: MergedDown[];
}

/** A file as its cells, whatever its format. */
export interface SheetFile {
  sheets: Sheet[];
  /** Dates count from 1904 (old Macintosh files) instead of 1900. */
  from1904: boolean;
}

/** A cell as a person reads it, for a note or a refusal. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "VRAI" : "FAUX";
  if (cell.kind === "date") return cell.day === null ? String(cell.serial) : cell.day.split("-").toReversed().join("/");
  if (cell.kind === "percent") return `${Math.round(cell.fraction * 10_000) / 100} %`;
  return cell.text;
}
