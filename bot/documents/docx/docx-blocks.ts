import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from "docx";
import type { Language } from "../../domain/wording/language";
import { chartFigures } from "../model/chart-figures";
import { HEAD_FILL, RULE } from "../model/colours";
import type { Block, Chart, Column } from "../model/document";
import { plainText, readsFromRight } from "../model/plain-text";
import { STYLES } from "./docx-styles";

/** What blocks are written with. */
export interface DocxPage {
  language: Language;
  unknown: string;
  /** Between the margins, in twentieths of a point. */
  width: number;
  /** The title above, which a table under it need not say again. */
  title: string;
  /** Keeps a chart for later, and gives the paragraph that stands for it. */
  place(chart: Chart): Paragraph;
}

/** A block as paragraphs and tables of Word. */
export function docxBlock(block: Block, page: DocxPage): (Paragraph | Table)[] {
  switch (block.kind) {
    case "paragraph":
      return [styled(block.text, block.look ? STYLES[block.look] : undefined)];
    case "list":
      return block.items.map((item) => new Paragraph({ children: [run(item)], bullet: { level: 0 }, ...directed(item) }));
    case "facts":
      return captioned(block.caption, factsTable(block.rows, page), page);
    case "table":
      return captioned(block.caption, columnsTable(block.columns, block.rows, page), page);
    case "chart": {
      const { columns, rows } = chartFigures(block, page.language, page.unknown);
      return [page.place(block), ...captioned(block.title, columnsTable(columns, rows, page), page)];
    }
    default:
      return block satisfies never;
  }
}

/** A text in a style, in the direction it is read. */
export const styled = (text: string, style?: string): Paragraph => new Paragraph({ children: [run(text)], ...(style ? { style } : {}), ...directed(text) });

const run = (text: string): TextRun => new TextRun({ text: plainText(text), ...(readsFromRight(text) ? { rightToLeft: true } : {}) });
const directed = (text: string): { bidirectional?: true } => (readsFromRight(text) ? { bidirectional: true } : {});

/** A table is followed by a blank line: two that touch would become one. */
const captioned = (caption: string, table: Table, { title }: DocxPage): (Paragraph | Table)[] => [
  ...(caption === title ? [] : [styled(caption, STYLES.caption)]),
  table,
  new Paragraph({ spacing: { after: 60 } }),
];

const line = { style: BorderStyle.SINGLE, size: 4, color: RULE };
const BORDERS = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const MARGINS = { left: 80, right: 80, top: 20, bottom: 20 };
const SHADE = { type: ShadingType.CLEAR, color: "auto", fill: HEAD_FILL };

interface CellLook {
  style: "cell" | "head";
  align?: Column["align"];
  /** Stays on the page of the line below. */
  keepNext?: boolean;
}

function cell(text: string, width: number, { style, align, keepNext }: CellLook): TableCell {
  const alignment = align === "end" ? { alignment: AlignmentType.END } : {};
  const paragraph = new Paragraph({ children: text === "" ? [] : [run(text)], style: STYLES[style], ...(keepNext ? { keepNext } : {}), ...alignment, ...directed(text) });
  return new TableCell({ children: [paragraph], width: { size: width, type: WidthType.DXA }, ...(style === "head" ? { shading: SHADE } : {}) });
}

const tableOf = (rows: TableRow[], columnWidths: number[], page: DocxPage): Table =>
  new Table({ rows, columnWidths, width: { size: page.width, type: WidthType.DXA }, layout: TableLayoutType.FIXED, borders: BORDERS, margins: MARGINS });

function columnsTable(columns: readonly Column[], rows: readonly (readonly string[])[], page: DocxPage): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((page.width * share) / shares));
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ header, align }, at) => cell(header, widths[at] ?? 0, { style: "head", align })) });
  const body = rows.map((row, n) => {
    const keepNext = rows.length <= SHORT && n < rows.length - 1;
    return new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, widths[at] ?? 0, { style: "cell", align: columns[at]?.align, keepNext })) });
  });
  return tableOf([head, ...body], widths, page);
}

/** A table of so few lines is not cut by the end of a page. */
const SHORT = 8;

const NAME_SHARE = 0.28;

function factsTable(rows: readonly (readonly [string, string])[], page: DocxPage): Table {
  const name = Math.floor(page.width * NAME_SHARE);
  const widths = [name, page.width - name];
  return tableOf(rows.map(([one, value]) => new TableRow({ cantSplit: true, children: [cell(one, name, { style: "head" }), cell(value, page.width - name, { style: "cell" })] })), widths, page);
}
