import type { Table } from "../model/document";
import type { PackWords } from "../pack/pack-words";
import { shortened, type Slide } from "./slide";

/** Inches of a slide that a table has, and what text of 18 points takes of them. */
const ROOM = { width: 12.3, height: 4.75 };
const LINE = 0.31;
const ROW_AROUND = 0.1;
const SIGNS_AN_INCH = 8.2;
const CELL_AROUND = 0.2;
const MOST_LINES = 2;
/** Lines break between words: not all of their room is used. */
const BROKEN = 0.92;

/**
 * A long table over several slides, as much on each as is read from the back of the room. Beyond `most` slides, how many lines were
 * left out is said: they are in the workbook.
 */
export function tableSlides(title: string, table: Table, most: number, words: PackWords): Slide[] {
  const { slides: texts } = words.texts.pack;
  const shares = table.columns.reduce((sum, { share }) => sum + share, 0);
  const signs = table.columns.map(({ share }) => Math.max(4, Math.floor(((ROOM.width * share) / shares - CELL_AROUND) * SIGNS_AN_INCH)));
  const linesOf = (row: readonly string[]): number => Math.min(MOST_LINES, Math.max(1, ...row.map((cell, at) => Math.ceil([...cell].length / (signs[at] ?? 1)))));
  const pages: { rows: string[][]; height: number }[] = [];
  let shown = 0;
  const headHeight = heightOf(linesOf(table.columns.map(({ header }) => header)));
  for (const row of table.rows) {
    const height = heightOf(linesOf(row));
    const page = pages.at(-1);
    const cells = row.map((cell, at) => shortened(cell, Math.floor((signs[at] ?? 1) * MOST_LINES * BROKEN)));
    if (page && page.height + height <= ROOM.height) {
      page.rows.push(cells);
      page.height += height;
    } else {
      if (pages.length === most) break;
      pages.push({ rows: [cells], height: headHeight + height });
    }
    shown += 1;
  }
  const left = table.rows.length - shown;
  return pages.map(({ rows }, at): Slide => {
    const isLast = at === pages.length - 1;
    return {
      title: pages.length === 1 ? title : texts.continued(title, words.number(at + 1), words.number(pages.length)),
      blocks: [{ kind: "table", columns: table.columns, rows }, ...(isLast && left > 0 ? [{ kind: "lines" as const, items: [texts.more(words.number(left))] }] : [])],
      notes: [table.caption],
    };
  });
}

const heightOf = (lines: number): number => lines * LINE + ROW_AROUND;
