import type { Language } from "../../domain/wording/language";
import { CHART, chartFiles } from "../chart/chart-files";
import type { Chart } from "../model/document";
import { LOCALES } from "../model/locales";
import { attribute } from "../zip/attribute";
import { STYLES } from "./docx-styles";

/** In points. */
const TEXT = 9;
const EMU_PER_CM = 360_000;
const WIDTH_CM = 16.5;
const ROW_CM = 1;
const AROUND_CM = 2.2;
const TALLEST_CM = 20;

/** The parts of a Word file that hold its charts. */
export const chartParts = (charts: readonly Chart[], language: Language): Promise<Map<string, string | Uint8Array>> => chartFiles("word", charts, LOCALES[language], TEXT);

const PLACE = new RegExp(`(<w:pStyle w:val="${STYLES.chart}"/>(?:(?!</w:p>).)*?)<w:t[^>]*>(\\d+)</w:t>`, "gs");

/** Puts the charts where their paragraphs stand, and names their parts where a Word file names all of them. */
export function placeCharts(part: string, text: string, charts: readonly Chart[]): string {
  if (charts.length === 0) return text;
  const each = (write: (n: number) => string): string => charts.map((_, at) => write(at + 1)).join("");
  if (part === "word/document.xml") return text.replace(PLACE, (_, before: string, n: string) => before + drawingXml(charts[Number(n) - 1], Number(n)));
  if (part === "word/_rels/document.xml.rels") return text.replace("</Relationships>", `${each(CHART.relation)}</Relationships>`);
  return part === "[Content_Types].xml" ? text.replace("</Types>", `${CHART.types("word", charts.length)}</Types>`) : text;
}

/** The title is what a screen reader says of it; the figures follow as a table. */
function drawingXml(chart: Chart | undefined, n: number): string {
  if (!chart) return "";
  const title = attribute(chart.title);
  const height = Math.min(TALLEST_CM, AROUND_CM + chart.categories.length * ROW_CM) * EMU_PER_CM;
  return (
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${WIDTH_CM * EMU_PER_CM}" cy="${height}"/><wp:docPr id="${n}" name="${title}" descr="${title}"/>` +
    `${CHART.graphic(n)}</wp:inline></w:drawing>`
  );
}
