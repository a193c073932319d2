import { type Day, dayOf } from "../../domain/calendar/day";
import type { DirectorySubject } from "../../domain/directory/directory-edit";
import { type ListColumn, type ListFault, type ListLine, LISTS } from "../../domain/directory/imported-list";
import { decodeText } from "../csv/decode-text";
import { unguarded } from "../csv/formula-guard";
import { parseCsv } from "../csv/parse-csv";
import { readTextDate } from "../values/text-date";
import { columnOf } from "./headers";

type Read = { ok: true; lines: ListLine[] } | { ok: false; faults: ListFault[] };

const whole = (reason: ListFault["reason"]): Read => ({ ok: false, faults: [{ line: 0, field: "", value: "", reason }] });

/** Reads a list of the directory, as French Excel saves it or as it is pasted from a sheet: one line a thing. */
export function readList(bytes: Uint8Array, subject: DirectorySubject): Read {
  const text = decodeText(bytes);
  const parsed = text === null ? null : parseCsv(text.replace(/^\uFEFF/, ""), "");
  if (!parsed?.ok) return whole("not-a-list");
  const [head, ...rows] = parsed.sheet.rows;
  const places = new Map<ListColumn, number>();
  (head?.cells ?? []).forEach((cell, at) => {
    const column = columnOf(subject, String(cell ?? ""));
    if (column !== null && !places.has(column)) places.set(column, at);
  });
  if (!places.has("name")) return whole("column-missing");
  if (rows.length === 0) return whole("nothing-to-import");
  const { columns, days } = LISTS[subject];
  const faults: ListFault[] = [];
  const lines = rows.map(({ number: line, cells }): ListLine => {
    const textIn = (column: ListColumn): string | null => {
      const at = places.get(column);
      return at === undefined ? null : unguarded(String(cells[at] ?? "").trim());
    };
    const dayIn = (field: ListColumn): Day | null => {
      const value = textIn(field) ?? "";
      const day = value === "" ? null : frenchDay(value);
      if (day === undefined) faults.push({ line, field, value, reason: "day-unreadable" });
      return day ?? null;
    };
    const each = <T>(named: readonly ListColumn[], read: (column: ListColumn) => T) => Object.fromEntries(named.map((column) => [column, read(column)]));
    return { line, cells: each(columns, textIn), days: each(days, dayIn) };
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
