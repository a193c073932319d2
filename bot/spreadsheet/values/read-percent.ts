import type { Cell } from "../cell";

/**
 * Reads a progress in percent, 0 to 100: a cell shown as a percentage (0.5 is 50), a text (`50 %`), a plain number from
 * 0 to 100. A plain number up to 1 is a fraction: progress goes by 5, so 1 means the whole. Null when it is none.
 */
export function readPercent(cell: Cell): number | null {
  const percent = percentOf(cell);
  if (percent === null || !(percent >= 0 && percent <= 100)) return null;
  return Math.round(percent * 100) / 100;
}

function percentOf(cell: Cell): number | null {
  if (typeof cell === "number") return cell <= 1 ? cell * 100 : cell;
  if (typeof cell === "string") {
    const match = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/.exec(cell.replace(/[\s\u00a0\u202f]+/g, " ").trim());
    if (!match) return null;
    const value = Number((match[1] ?? "").replace(",", "."));
    return match[2] === "%" || value > 1 ? value : value * 100;
  }
  if (cell !== null && typeof cell === "object" && cell.kind === "percent") return cell.fraction * 100;
  return null;
}
