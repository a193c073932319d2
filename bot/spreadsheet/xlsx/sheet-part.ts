import { isDay } from "../../domain/calendar/day";
import type { Cell, MergedDown, Sheet, SheetRow } from "../cell";
import { LIMITS } from "../limits";
import { type Refusal, refuse } from "../refusal";
import { tooMuch } from "./zip";
import type { Shown } from "./number-formats";
import { dayOfSerial } from "./serial-day";
import { unescapeText } from "./unescape-text";
import type { XmlEvents } from "./xml-reader";
import type { Attributes } from "./xml-tag";

export interface SheetContext {
  strings: readonly string[];
  shown: readonly Shown[];
  from1904: boolean;
  /** Characters of text and cells that the file may still give. A text that many cells share counts each time. */
  left: { chars: number; cells: number };
}

interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string | null;
  inline: string | null;
  formula: boolean;
}

/** Rows above the data (title, headers, instructions) that do not count as data. */
const ROWS_ABOVE = 30;

/** Reads one sheet. Formulas give the value they were saved with; nothing is computed. */
export class SheetPart implements XmlEvents {
  private readonly rows: SheetRow[] = [];
  private readonly merges: MergedDown[] = [];
  private refusal: Refusal | null = null;
  private rowNumber = 0;
  private cells: Cell[] = [];
  /** The cell being read: one object for all. */
  private readonly cell: OpenCell = { column: 0, type: "n", style: 0, value: null, inline: null, formula: false };
  private inCell = false;
  private into: "value" | "inline" | null = null;
  private hints = 0;

  constructor(
    private readonly name: string,
    private readonly context: SheetContext,
  ) {}

  readonly stopped = (): Refusal | null => this.refusal;

  sheet(hidden: boolean): Sheet {
    return { name: this.name, hidden, rows: this.rows, merges: this.merges };
  }

  open(name: string, attributes: Attributes): void {
    if (name === "c") this.openCell(attributes);
    else if (this.inCell) this.openInCell(name);
    else if (name === "row") {
      this.rowNumber = Number(attributes.get("r") ?? this.rowNumber + 1);
      this.cells = [];
      this.cell.column = 0;
    } else if (name === "mergeCell") this.merge(attributes.get("ref") ?? "");
  }

  private openCell(attributes: Attributes): void {
    const { cell } = this;
    const address = attributes.get("r");
    cell.column = address === undefined ? cell.column + 1 : columnNumber(address);
    cell.type = attributes.get("t") ?? "n";
    cell.style = Number(attributes.get("s") ?? 0);
    cell.value = null;
    cell.inline = null;
    cell.formula = false;
    this.inCell = true;
  }

  private openInCell(name: string): void {
    const { cell } = this;
    if (name === "f") cell.formula = true;
    else if (name === "rPh") this.hints += 1;
    else if (name === "v") {
      cell.value = "";
      this.into = "value";
    } else if (name === "t" && this.hints === 0) {
      cell.inline ??= "";
      this.into = "inline";
    }
  }

  text(text: string): void {
    const { cell } = this;
    if (this.into === "value") cell.value = cell.value === "" ? text : cell.value + text;
    else if (this.into === "inline") cell.inline += text;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.into = null;
    else if (name === "c" && this.inCell) {
      this.keep(this.cell.column, this.valueOf(this.cell));
      this.inCell = false;
    } else if (name === "rPh") this.hints -= 1;
    else if (name === "row" && this.cells.length > 0) {
      this.rows.push({ number: this.rowNumber, cells: this.cells });
      if (this.rows.length > LIMITS.rows + ROWS_ABOVE)
        this.refusal ??= refuse("too-many-rows", { limit: LIMITS.rows }, this.name);
    }
  }

  private keep(column: number, cell: Cell): void {
    if (cell === null) return;
    const { left } = this.context;
    left.cells -= 1;
    if (typeof cell === "string") left.chars -= cell.length;
    if (left.cells < 0 || left.chars < 0) this.refusal ??= tooMuch();
    if (!(column >= 1 && column <= LIMITS.columns)) {
      this.refusal ??= refuse("too-many-columns", { limit: LIMITS.columns }, this.name);
      return;
    }
    while (this.cells.length < column - 1) this.cells.push(null);
    this.cells[column - 1] = cell;
  }

  private valueOf({ type, style, value, inline, formula }: OpenCell): Cell {
    if (type === "inlineStr") return plainText(inline ?? "");
    if (value === null || (value === "" && type !== "str")) return formula ? { kind: "formula", text: "" } : null;
    if (type === "s") return plainText(this.context.strings[Number(value)] ?? "", false);
    if (type === "str") return plainText(value);
    if (type === "b") return value === "1" || value === "true";
    if (type === "e") return { kind: "error", text: value };
    if (type === "d") {
      const day = value.slice(0, 10);
      return isDay(day) ? { kind: "date", serial: 0, day } : plainText(value);
    }
    return this.numberOf(Number(value), value, style);
  }

  private numberOf(number: number, text: string, style: number): Cell {
    if (!Number.isFinite(number)) return { kind: "error", text };
    const shown = this.context.shown[style] ?? "plain";
    if (shown === "date") return { kind: "date", serial: number, day: dayOfSerial(number, this.context.from1904) };
    if (shown === "percent") return { kind: "percent", fraction: number };
    return number;
  }

  private merge(ref: string): void {
    const match = /^\$?([A-Z]+)\$?(\d+):\$?[A-Z]+\$?(\d+)$/.exec(ref);
    if (!match) return;
    const [top, bottom] = [Number(match[2]), Number(match[3])];
    if (bottom > top) this.merges.push({ column: columnNumber(`${match[1]}1`) - 1, top, bottom });
  }
}

const plainText = (text: string, escaped = true): string | null => {
  const plain = escaped ? unescapeText(text) : text;
  return plain.trim() === "" ? null : plain;
};

/** The number of the column a cell's address begins with: `B7` gives 2; 0 when it is no address. */
function columnNumber(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
}
