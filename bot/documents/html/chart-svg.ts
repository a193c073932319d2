import type { Language } from "../../domain/wording/language";
import { figureText } from "../model/chart-figures";
import { FILLS, INK, INKS } from "../model/colours";
import type { Chart } from "../model/document";
import { escaped } from "./markup";

const WIDTH = 760;
const NAMES = 250;
const BAR = 24;
const GAP = 12;
const LEGEND = 30;
/** Room at the end of a bar for its figure. */
const FIGURE = 90;
/** So wide a part has room for its figure. */
const LEAST = 18;
const LONGEST_NAME = 36;

/** A chart as a drawing with a title; its figures stand in a table after it. `id` is its own in the page. */
export function chartSvg(chart: Chart, id: string, language: Language, unknown: string): string {
  const legend = chart.series.length > 1 ? LEGEND : 0;
  const height = legend + chart.categories.length * (BAR + GAP) + GAP;
  const sums = chart.categories.map((_, at) => chart.series.reduce((sum, { values }) => sum + Math.max(0, values[at] ?? 0), 0));
  const most = chart.unit === "percent" ? 100 : Math.max(1, ...sums);
  const scale = (WIDTH - NAMES - FIGURE) / most;
  const rows = chart.categories.map((name, at) => {
    const top = legend + GAP + at * (BAR + GAP);
    const label = `<text x="${NAMES - 10}" y="${top + BAR / 2}" text-anchor="end">${escaped(shortened(name))}</text>`;
    return label + bars(chart, at, top, scale, language, unknown);
  });
  return (
    `<svg role="img" aria-labelledby="${id}" viewBox="0 0 ${WIDTH} ${height}" class="chart" fill="#${INK}" font-size="14" dominant-baseline="central">` +
    `<title id="${id}">${escaped(chart.title)}</title>${legend > 0 ? legendOf(chart) : ""}${rows.join("")}</svg>`
  );
}

const shortened = (name: string): string => ([...name].length > LONGEST_NAME ? `${[...name].slice(0, LONGEST_NAME - 1).join("")}…` : name);

/** The parts of one bar, each with its figure; a bar of one part has it at its end. */
function bars(chart: Chart, at: number, top: number, scale: number, language: Language, unknown: string): string {
  const only = chart.series.length === 1 ? chart.series[0] : undefined;
  let left = NAMES;
  let drawn = "";
  for (const { values, colour } of chart.series) {
    const value = values[at] ?? null;
    const width = Math.round(Math.max(0, value ?? 0) * scale * 10) / 10;
    if (width > 0) drawn += `<rect x="${left}" y="${top}" width="${width}" height="${BAR}" fill="#${FILLS[colour]}" stroke="#FFFFFF"/>`;
    if (!only && width >= LEAST) drawn += `<text x="${left + width / 2}" y="${top + BAR / 2}" text-anchor="middle" fill="#${INKS[colour]}">${value}</text>`;
    left += width;
  }
  if (only) drawn += `<text x="${left + 6}" y="${top + BAR / 2}">${escaped(figureText(only.values[at] ?? null, chart.unit, language, unknown))}</text>`;
  return drawn;
}

function legendOf({ series }: Chart): string {
  const step = WIDTH / series.length;
  return series
    .map(({ name, colour }, at) => `<rect x="${at * step}" y="6" width="18" height="18" fill="#${FILLS[colour]}" stroke="#${INK}"/><text x="${at * step + 26}" y="15">${escaped(name)}</text>`)
    .join("");
}
