import { HEAD_FILL, RULE } from "../model/colours";
import type { Column } from "../model/document";
import { plainText, readsFromRight } from "../model/plain-text";
import { attribute } from "../zip/attribute";
import { STYLES } from "./docx-styles";

/** A table on its way into a Word file. */
export interface DocxTable {
  /** In twentieths of a point. */
  widths: readonly number[];
  /** Comes back at the top of each page; none where the first column names the lines. */
  head: readonly string[] | null;
  rows: readonly (readonly string[])[];
  align: readonly Column["align"][];
}

/** A table of so few lines is not cut by the end of a page. */
const SHORT = 8;

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${RULE}"/>`;
const BORDERS = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("")}</w:tblBorders>`;
const MARGINS = '<w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>';
const SHADE = `<w:shd w:val="clear" w:color="auto" w:fill="${HEAD_FILL}"/>`;

/**
 * The XML of a table. The library makes several objects of each cell before it writes one: of a thousand projects that is a hundred
 * megabytes, for which a text is enough.
 */
export function tableXml({ widths, head, rows, align }: DocxTable): string {
  const total = widths.reduce((sum, one) => sum + one, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const look = `<w:tblLook w:val="0000" w:firstRow="${head ? 1 : 0}" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  let made = `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${BORDERS}<w:tblLayout w:type="fixed"/>${MARGINS}${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
  if (head) made += `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.map((text, at) => cellXml(text, widths[at] ?? 0, { style: "head", end: align[at] === "end", keepNext: false })).join("")}</w:tr>`;
  for (const [n, row] of rows.entries()) {
    made += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
    const keepNext = rows.length <= SHORT && n < rows.length - 1;
    for (let at = 0; at < row.length; at += 1) made += cellXml(row[at] ?? "", widths[at] ?? 0, { style: head === null && at === 0 ? "head" : "cell", end: align[at] === "end", keepNext });
    made += "</w:tr>";
  }
  return `${made}</w:tbl>`;
}

interface CellLook {
  style: "head" | "cell";
  end: boolean;
  /** Stays on the page of the line below. */
  keepNext: boolean;
}

function cellXml(text: string, width: number, { style, end, keepNext }: CellLook): string {
  const turned = readsFromRight(text);
  const paragraph = `<w:pStyle w:val="${STYLES[style]}"/>${keepNext ? "<w:keepNext/>" : ""}${turned ? "<w:bidi/>" : ""}${end ? '<w:jc w:val="right"/>' : ""}`;
  const run = text === "" ? "" : `<w:r>${turned ? "<w:rPr><w:rtl/></w:rPr>" : ""}<w:t xml:space="preserve">${attribute(plainText(text))}</w:t></w:r>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${style === "head" ? SHADE : ""}</w:tcPr><w:p><w:pPr>${paragraph}</w:pPr>${run}</w:p></w:tc>`;
}
