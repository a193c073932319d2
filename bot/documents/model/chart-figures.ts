import { formatEuros, formatNumber, formatPercent } from "../../domain/wording/format-number";
import type { Language } from "../../domain/wording/language";
import { type Chart, column, type Table } from "./document";

/** One figure of a chart in words. */
export function figureText(value: number | null, unit: Chart["unit"], language: Language, unknown: string): string {
  if (value === null) return unknown;
  if (unit === "percent") return formatPercent(value, language);
  return unit === "euros" ? formatEuros(value, language) : formatNumber(value, language, 0);
}

/** The figures of a chart as the table that stands with it. */
export const chartFigures = (chart: Chart, language: Language, unknown: string): Table => ({
  kind: "table",
  caption: chart.title,
  columns: [column(chart.of, 3.5), ...chart.series.map(({ name }) => column(name, chart.series.length > 1 ? 1.5 : 2, "end"))],
  rows: chart.categories.map((category, at) => [category, ...chart.series.map(({ values }) => figureText(values[at] ?? null, chart.unit, language, unknown))]),
});
