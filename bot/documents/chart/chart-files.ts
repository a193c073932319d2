import { writeXlsx } from "../../spreadsheet/xlsx/write-xlsx";
import type { WrittenCell } from "../../spreadsheet/xlsx/written-cell";
import type { Chart } from "../model/document";
import { chartXml } from "./chart-xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = { chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", book: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" };

/** How a document or slides name the charts that stand in them, counted from 1. */
export const CHART = {
  /** What is drawn where the chart stands. */
  graphic: (n: number): string =>
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rIdChart${n}"/></a:graphicData></a:graphic>`,
  /** From the part it stands in to the part that holds it. */
  relation: (n: number, folder = "charts"): string => `<Relationship Id="rIdChart${n}" Type="${OFFICE}/chart" Target="${folder}/chart${n}.xml"/>`,
  /** What the parts of so many charts are. */
  types: (root: "word" | "ppt", count: number): string =>
    `<Default Extension="xlsx" ContentType="${TYPES.book}"/>${Array.from({ length: count }, (_, at) => `<Override PartName="/${root}/charts/chart${at + 1}.xml" ContentType="${TYPES.chart}"/>`).join("")}`,
} as const;

/** The parts that hold charts, each with the book behind it: Word and PowerPoint edit them like their own. */
export async function chartFiles(root: "word" | "ppt", charts: readonly Chart[], locale: string, points: number): Promise<Map<string, string | Uint8Array>> {
  const parts = new Map<string, string | Uint8Array>();
  for (const [at, chart] of charts.entries()) {
    const n = at + 1;
    const book = `<Relationship Id="rId1" Type="${OFFICE}/package" Target="../embeddings/chart${n}.xlsx"/>`;
    parts.set(`${root}/charts/chart${n}.xml`, chartXml(chart, locale, points));
    parts.set(`${root}/charts/_rels/chart${n}.xml.rels`, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}">${book}</Relationships>`);
    parts.set(`${root}/embeddings/chart${n}.xlsx`, await bookOf(chart));
  }
  return parts;
}

/** The figures of a chart as a book: names in the first column, a series in each of the others. */
const bookOf = (chart: Chart): Promise<Uint8Array> =>
  writeXlsx([
    {
      name: "Sheet1",
      columns: [{ width: 40 }, ...chart.series.map(() => ({ width: 16 }))],
      rows: [["", ...chart.series.map(({ name }) => name)], ...chart.categories.map((name, at): WrittenCell[] => [name, ...chart.series.map(({ values }) => values[at] ?? null)])],
      rowCount: chart.categories.length,
    },
  ]);
