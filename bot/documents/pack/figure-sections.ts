import type { PackAxis, PackContent, PackWeatherCounts } from "../../domain/committee/pack-content";
import { type Chart, type Colour, column, paragraph, type Section, type Series, type Table } from "../model/document";
import { hasMoney, type PackWords } from "./pack-words";

const LEVELS = ["storm", "rain", "cloud", "sun", "none"] as const satisfies readonly (keyof PackWeatherCounts & Colour)[];

/** The axes of the first level: what a committee sees at a glance. */
const firstAxes = ({ axes }: PackContent): PackAxis[] => axes.filter(({ parentId }) => parentId === null);

/** How many projects stand under which weather, by axis; null without axes. */
export function weatherChart(content: PackContent, words: PackWords): Chart | null {
  const { pack, weather } = words.texts;
  const axes = firstAxes(content);
  if (axes.length === 0) return null;
  const series = LEVELS.map((level): Series => ({ name: level === "none" ? weather.none : weather.levels[level], colour: level, values: axes.map((axis) => axis.weather[level]) }));
  return { kind: "chart", title: pack.weatherChart, of: pack.axisColumns.axis, unit: "count", categories: axes.map(({ name }) => name), series };
}

/** How far each axis is; null without axes. */
export function rateChart(content: PackContent, words: PackWords): Chart | null {
  const { pack } = words.texts;
  const axes = firstAxes(content);
  if (axes.length === 0) return null;
  const values = axes.map(({ rate }) => rate.value);
  return { kind: "chart", title: pack.rateChart, of: pack.axisColumns.axis, unit: "percent", categories: axes.map(({ name }) => name), series: [{ name: pack.rateSeries, colour: "plain", values }] };
}

/** What was planned, committed and paid; null where no amount is known. */
export function budgetChart({ total: { money } }: PackContent, words: PackWords): Chart | null {
  const { pack } = words.texts;
  if (!hasMoney(money)) return null;
  const kinds = ["planned", "committed", "paid"] as const;
  return {
    kind: "chart",
    title: pack.budgetChart,
    of: pack.sections.budget,
    unit: "euros",
    categories: kinds.map((kind) => pack.money[kind]),
    series: [{ name: pack.budgetSeries, colour: "plain", values: kinds.map((kind) => money[kind]) }],
  };
}

export function weatherSection(content: PackContent, words: PackWords): Section {
  const chart = weatherChart(content, words);
  return { level: 1, title: words.texts.pack.sections.weather, blocks: chart ? [chart] : [paragraph(words.texts.pack.noProjects)] };
}

/** The rates by axis, then every axis with what they rest on. */
export function axesSection(content: PackContent, words: PackWords): Section {
  const { pack } = words.texts;
  const chart = rateChart(content, words);
  return { level: 1, title: pack.sections.axes, blocks: chart ? [chart, axesTable(content, words)] : [paragraph(pack.noProjects)] };
}

function axesTable({ axes }: PackContent, words: PackWords): Table {
  const { axisColumns: of, sections } = words.texts.pack;
  return {
    kind: "table",
    caption: sections.axes,
    columns: [column(of.axis, 6), column(of.rate, 2, "end"), column(of.coverage, 2, "end"), column(of.late, 2, "end")],
    rows: axes.map(({ name, level, rate, late }) => [`${"\u2003".repeat(Math.max(0, level - 1))}${name}`, words.rate(rate), words.percent(rate.coverage), words.number(late)]),
  };
}

export function budgetSection(content: PackContent, words: PackWords): Section {
  const chart = budgetChart(content, words);
  return { level: 1, title: words.texts.pack.sections.budget, blocks: [chart ?? paragraph(words.texts.pack.noBudget)] };
}
