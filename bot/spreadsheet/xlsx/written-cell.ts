import type { Day } from "../../domain/calendar/day";

/** How a cell is shown, where it is neither a plain text nor a plain number. */
export type Look = "header" | "bold" | "wrapped" | "percent" | "euros" | "day" | "month" | "time";

/** A cell on its way to a file. A text is a text and nothing else, whatever it begins with. */
export type WrittenCell = null | string | number | { look: Exclude<Look, "day" | "month">; value: string | number } | { look: "day" | "month"; value: Day };

/** Number formats as the file writes them; 0, 9 and 4 are built in. */
const FORMATS: Record<Look, number> = { header: 0, bold: 0, wrapped: 0, percent: 9, euros: 4, day: 164, month: 165, time: 166 };

const LOOKS = Object.keys(FORMATS) as Look[];
const PLAIN = 0;
/** Each look has two styles: the second for texts that a spreadsheet would take for a formula once somebody retypes them. */
const styleOf = (look: Look | null, quoted: boolean): number => (look === null ? PLAIN : (LOOKS.indexOf(look) + 1) * 2) + (quoted ? 1 : 0);

const STYLES = new Map<Look | null, { plain: number; quoted: number }>(
  [null, ...LOOKS].map((look) => [look, { plain: styleOf(look, false), quoted: styleOf(look, true) }]),
);

/** What begins a formula where a cell is typed. */
const LIKE_FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;
const NOT_PLAIN = /[&<>_\p{Cc}\p{Cs}\ufffe\uffff]/u;
const NOT_XML = /[^\P{Cc}\t\n\u007f-\u009f]|\p{Cs}|[\ufffe\uffff]/gu;

/** A text as XML holds it; what XML cannot hold is escaped as spreadsheets do (`_x000D_`), and so is what looks like that. */
export function escapedText(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text
    .replace(/_x(?=[0-9a-f]{4}_)/gi, "_x005F_x")
    .replace(NOT_XML, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** The same few hundred days stand in thousands of cells. */
const serials = new Map<Day, number>();
const MOST_SERIALS = 20_000;
const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The number by which a spreadsheet counts a day. */
export function serialOf(day: Day): number {
  const known = serials.get(day);
  if (known !== undefined) return known;
  const serial = Date.parse(`${day}T00:00:00Z`) / DAY_MS + SERIAL_OF_1970;
  if (serials.size < MOST_SERIALS) serials.set(day, serial);
  return serial;
}

/** Texts up to this length are written once and named by number: statuses and names stand in thousands of cells. */
const LONGEST_SHARED = 40;

interface SharedText {
  /** What follows the address and style of its cell. */
  xml: string;
  quoted: boolean;
}

/** The texts that cells name by number. */
export class SharedTexts {
  private readonly cells = new Map<string, SharedText>();

  /** The number of a text and how it begins, found out once for all the cells that hold it. */
  of(text: string): SharedText {
    const known = this.cells.get(text);
    if (known !== undefined) return known;
    const made = { xml: ` t="s"><v>${this.cells.size}</v></c>`, quoted: LIKE_FORMULA.test(text) };
    this.cells.set(text, made);
    return made;
  }

  /** The part of the file that holds them. */
  *xml(namespace: string): Generator<string> {
    yield `<sst xmlns="${namespace}" uniqueCount="${this.cells.size}">`;
    for (const text of this.cells.keys()) yield `<si>${textElement(text)}</si>`;
    yield "</sst>";
  }
}

/** One cell at its address; nothing for an empty one. */
export function cellXml(cell: WrittenCell, address: string, shared: SharedTexts): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "string") return textXml(cell, address, null, shared);
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  const { look, value } = cell;
  if (look === "day" || look === "month") return numberXml(serialOf(value), address, look);
  return typeof value === "string" ? textXml(value, address, look, shared) : numberXml(value, address, look);
}

const numberXml = (value: number, address: string, look: Look): string =>
  `<c r="${address}" s="${STYLES.get(look)?.plain ?? PLAIN}"><v>${value}</v></c>`;

function textXml(text: string, address: string, look: Look | null, shared: SharedTexts): string {
  if (text === "") return "";
  const one = text.length > LONGEST_SHARED ? null : shared.of(text);
  const styles = STYLES.get(look);
  const style = ((one ? one.quoted : LIKE_FORMULA.test(text)) ? styles?.quoted : styles?.plain) ?? PLAIN;
  const head = style === PLAIN ? `<c r="${address}"` : `<c r="${address}" s="${style}"`;
  return head + (one ? one.xml : ` t="inlineStr"><is>${textElement(text)}</is></c>`);
}

const textElement = (text: string): string => `<t${text.trim().length === text.length ? "" : ' xml:space="preserve"'}>${escapedText(text)}</t>`;

/** The styles that cells name by number. */
export function stylesXml(namespace: string): string {
  const format = (look: Look | null): string => {
    const bold = look === "header" || look === "bold" ? 1 : 0;
    const wrap = look === "header" || look === "wrapped" ? '<alignment vertical="top" wrapText="1"/>' : "";
    const told = `numFmtId="${look === null ? 0 : FORMATS[look]}" fontId="${bold}" fillId="${look === "header" ? 2 : 0}" borderId="0" xfId="0"`;
    const applied = `applyNumberFormat="1" applyFont="1" applyFill="1"${wrap === "" ? "" : ' applyAlignment="1"'}`;
    return ["", ' quotePrefix="1"'].map((quote) => `<xf ${told} ${applied}${quote}>${wrap}</xf>`).join("");
  };
  const looks = [null, ...LOOKS];
  return (
    `<styleSheet xmlns="${namespace}"><numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>` +
    '<numFmt numFmtId="165" formatCode="mm/yyyy"/><numFmt numFmtId="166" formatCode="hh:mm"/></numFmts>' +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EBFA"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${looks.length * 2}">${looks.map(format).join("")}</cellXfs></styleSheet>`
  );
}
