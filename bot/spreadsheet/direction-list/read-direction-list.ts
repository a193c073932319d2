import { dayOf, type Day } from "../../domain/calendar/day";
import type { ListColumn, ListFault, ListLine } from "../../domain/directory/direction-list";
import { decodeText } from "../csv/decode-text";
import { unguarded } from "../csv/formula-guard";
import { parseCsv } from "../csv/parse-csv";
import { readTextDate } from "../values/text-date";
import { columnOf } from "./headers";

type Read = { ok: true; lines: ListLine[] } | { ok: false; faults: ListFault[] };

const whole = (reason: ListFault["reason"], value = ""): Read => ({ ok: false, faults: [{ line: 0, field: "", value, reason }] });

/** Reads a list of directions, as French Excel saves it or as it is pasted from a sheet: one line a direction. */
export function readDirectionList(bytes: Uint8Array): Read {
  const text = decodeText(bytes);
  const parsed = text === null ? null : parseCsv(text.replace(/^\uFEFF/, ""), "");
  if (!parsed?.ok) return whole("not-a-list");
  const [head, ...rows] = parsed.sheet.rows;
  const columns = new Map<ListColumn, number>();
  (head?.cells ?? []).forEach((cell, at) => {
    const column = columnOf(String(cell ?? ""));
    if (column !== null && !columns.has(column)) columns.set(column, at);
  });
  if (!columns.has("name")) return whole("column-missing");
  if (rows.length === 0) return whole("nothing-to-import");
  const faults: ListFault[] = [];
  const lines = rows.map(({ number, cells }): ListLine => {
    const textIn = (column: ListColumn): string | null => {
      const at = columns.get(column);
      return at === undefined ? null : unguarded(String(cells[at] ?? "").trim());
    };
    const dayIn = (field: "validFrom" | "validTo"): Day | null => {
      const value = textIn(field) ?? "";
      const day = value === "" ? null : frenchDay(value);
      if (day === undefined) faults.push({ line: number, field, value, reason: "day-unreadable" });
      return day ?? null;
    };
    return {
      line: number,
      cells: {
        code: textIn("code"),
        name: textIn("name"),
        pole: textIn("pole"),
        director: textIn("director"),
        validFrom: textIn("validFrom"),
        validTo: textIn("validTo"),
        successor: textIn("successor"),
      },
      days: { validFrom: dayIn("validFrom"), validTo: dayIn("validTo") },
    };
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, lines };
}

/** « 31/12/2026 » is the day first, as everybody writes it here; undefined for what is no day. */
function frenchDay(text: string): Day | undefined {
  const read = readTextDate(text);
  if (read.kind === "day") return read.day;
  if (read.kind !== "numbers" || read.shortYear) return undefined;
  return dayOf(read.year, read.second, read.first) ?? undefined;
}
