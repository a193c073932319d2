import { Paragraph, TextRun } from "docx";
import type { Language } from "../../domain/wording/language";
import { chartFigures } from "../model/chart-figures";
import type { Block, Chart, Column } from "../model/document";
import { plainText, readsFromRight } from "../model/plain-text";
import { STYLES } from "./docx-styles";
import type { DocxTable } from "./table-xml";

/** What blocks are written with. */
export interface DocxPage {
  language: Language;
  unknown: string;
  /** Between the margins, in twentieths of a point. */
  width: number;
  /** The title above, which a table under it need not say again. */
  title: string;
  /** Keeps a chart for later, and gives the paragraph that stands for it. */
  placeChart(chart: Chart): Paragraph;
  /** Keeps a table for later, and gives the paragraph that stands for it. */
  placeTable(table: DocxTable): Paragraph;
}

/** A block as paragraphs of Word; tables and charts are put in their places at the end. */
export function docxBlock(block: Block, page: DocxPage): Paragraph[] {
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
      return [page.placeChart(block), ...captioned(block.title, columnsTable(columns, rows, page), page)];
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
const captioned = (caption: string, table: Paragraph, { title }: DocxPage): Paragraph[] => [
  ...(caption === title ? [] : [styled(caption, STYLES.caption)]),
  table,
  new Paragraph({ spacing: { after: 60 } }),
];

/** Whole twentieths of a point, in the shares of the columns. */
function columnsTable(columns: readonly Column[], rows: readonly (readonly string[])[], page: DocxPage): Paragraph {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((page.width * share) / shares));
  return page.placeTable({ widths, head: columns.map(({ header }) => header), rows, align: columns.map(({ align }) => align) });
}

const NAME_SHARE = 0.28;

function factsTable(rows: readonly (readonly [string, string])[], page: DocxPage): Paragraph {
  const name = Math.floor(page.width * NAME_SHARE);
  return page.placeTable({ widths: [name, page.width - name], head: null, rows, align: ["start", "start"] });
}
