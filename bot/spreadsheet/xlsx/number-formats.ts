import type { XmlEvents } from "./xml-reader";

/** What a number format makes of a number. */
export type Shown = "plain" | "date" | "percent";

/** Formats that every spreadsheet knows by number: dates (some of them Asian), then the two percentages. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Reads the styles part; `shown` gives then what each cell style makes of a number. */
export function numberFormats(): { events: XmlEvents; shown: Shown[] } {
  const shown: Shown[] = [];
  const custom = new Map<number, string>();
  let inCellFormats = false;
  const events: XmlEvents = {
    open(name, attributes) {
      if (name === "numFmt") custom.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
      else if (name === "cellXfs") inCellFormats = true;
      else if (name === "xf" && inCellFormats) shown.push(shownBy(Number(attributes.get("numFmtId") ?? 0), custom));
    },
    text() {},
    close(name) {
      if (name === "cellXfs") inCellFormats = false;
    },
  };
  return { events, shown };
}

function shownBy(id: number, custom: ReadonlyMap<number, string>): Shown {
  const code = custom.get(id);
  if (code !== undefined) return shownByCode(code);
  if (id === 9 || id === 10) return "percent";
  return isBuiltInDate(id) ? "date" : "plain";
}

/** A format code shows a date when it writes a year or a day; what stands in quotes or brackets is only text. */
export function shownByCode(code: string): Shown {
  const signs = code
    .replace(/"[^"]*"/g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/[\\_*]./g, "");
  if (/[yd]|j+\W*m+\W*a+/i.test(signs)) return "date";
  return signs.includes("%") ? "percent" : "plain";
}
