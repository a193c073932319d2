import type { Sheet, SheetRow } from "../cell";
import { LIMITS } from "../limits";
import { type Refusal, refuse } from "../refusal";

const SEPARATORS = [",", ";", "\t"] as const;

/** The separator that parts the first line best; quoted text does not count. */
export function separatorOf(text: string): string {
  const counts = new Map<string, number>(SEPARATORS.map((one) => [one, 0]));
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === "\n" && Math.max(...counts.values()) > 0) break;
    else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/**
 * Reads CSV by RFC 4180: quoted cells may hold separators, line ends and doubled quotes. Rows are counted as a spreadsheet
 * counts them.
 */
export function parseCsv(text: string, sheetName: string): { ok: true; sheet: Sheet } | Refusal {
  const separator = separatorOf(text);
  const rows: SheetRow[] = [];
  let cells: (string | null)[] = [];
  let number = 1;
  let cell = 0;
  let at = 0;
  let kept = 0;
  const keep = (value: string): void => {
    if (value.trim() !== "") {
      kept += 1;
      while (cells.length < cell) cells.push(null);
      cells[cell] = value;
    }
    cell += 1;
  };
  while (at <= text.length) {
    let value: string;
    if (text[at] === '"') {
      const end = endOfQuoted(text, at + 1);
      if (end < 0) return { ok: false, fault: { ...refuse("quote-left-open").fault, sheet: sheetName, row: number } };
      // what stands between the closing quote and the separator is kept: some writers forget to quote it
      const stop = endOfPlain(text, end + 1, separator);
      value = text.slice(at + 1, end).replaceAll('""', '"') + text.slice(end + 1, stop);
      at = stop;
    } else {
      const stop = endOfPlain(text, at, separator);
      value = text.slice(at, stop);
      at = stop;
    }
    keep(value);
    if (kept > LIMITS.cells) return refuse("too-much-inside", { limitMb: LIMITS.inflatedBytes / 1024 / 1024, rows: LIMITS.rows });
    if (cells.length > LIMITS.columns) return refuse("too-many-columns", { limit: LIMITS.columns }, sheetName);
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    if (cells.length > 0) rows.push({ number, cells });
    if (rows.length > LIMITS.rows + 1) return refuse("too-many-rows", { limit: LIMITS.rows }, sheetName);
    cells = [];
    cell = 0;
    number += 1;
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return { ok: true, sheet: { name: sheetName, hidden: false, rows, merges: [] } };
}

function endOfQuoted(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function endOfPlain(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}
