import type { PackContent } from "../../domain/committee/pack-content";
import { hourInWords } from "../../texts/moment-words";
import { chartFigures } from "../model/chart-figures";
import type { Chart, Table } from "../model/document";
import { agendaTable } from "../pack/agenda-section";
import { decisionsTable } from "../pack/decisions-section";
import { essentialLines, packSentence } from "../pack/essential";
import { budgetChart, rateChart, weatherChart } from "../pack/figure-sections";
import { missingTable } from "../pack/missing-section";
import type { PackAround } from "../pack/pack-document";
import { packWords, type PackWords } from "../pack/pack-words";
import { projectsTable } from "../pack/projects-annex";
import { movesTable } from "../pack/since-section";
import { pointSlides } from "./point-slide";
import type { Deck, Slide } from "./slide";
import { tableSlides } from "./table-slides";

/** So many slides for a long table, by what it holds. */
const MOST = { moves: 3, agenda: 4, decisions: 3, missing: 2, projects: 3 };

/** The columns that are projected, from 0: why a point is there stands on its own slide. */
const SHOWN = { agenda: [0, 1, 3, 4], decisions: [0, 1, 3, 4], projects: [0, 3, 4, 5, 7] };

/** « Une diapositive par point » : what is projected; what does not fit is in the notes, and in the workbook. */
export function packDeck(content: PackContent, around: PackAround): Deck {
  const words = packWords(content.language);
  const { pack } = words.texts;
  const { meeting, committee, plan } = content;
  return {
    language: content.language,
    title: pack.withReason(pack.title, committee.name),
    subtitle: pack.asOf(words.day(content.cutOff)),
    properties: { subject: plan.name, author: content.frozenBy, keywords: around.hash, at: content.frozenAt },
    slides: [
      {
        title: committee.name,
        blocks: [{ kind: "lead", text: plan.name }, { kind: "lines", items: [pack.cover.meetingAt(words.day(meeting.day), hourInWords(meeting.startTime, words.language)), ...(meeting.place === "" ? [] : [meeting.place]), pack.asOf(words.day(content.cutOff))] }],
        notes: [pack.withReason(pack.cover.hash, around.hash)],
      },
      { title: pack.sections.essential, blocks: [{ kind: "lead", text: packSentence(content, words) }, { kind: "lines", items: essentialLines(content, words) }], notes: [] },
      ...sinceSlides(content, around, words),
      ...(content.agenda.length === 0 ? [{ title: pack.sections.agenda, blocks: [{ kind: "lines" as const, items: [pack.noAgenda] }], notes: [] }] : tableSlides(pack.sections.agenda, columnsOf(agendaTable(content, words), SHOWN.agenda), MOST.agenda, words)),
      ...chartSlides(content, words),
      ...pointSlides(content, words),
      ...(content.decisions.length === 0 ? [] : tableSlides(pack.sections.decisions, columnsOf(decisionsTable(content, words), SHOWN.decisions), MOST.decisions, words)),
      ...(content.missing.length === 0 ? [] : tableSlides(pack.sections.missing, missingTable(content, words), MOST.missing, words)),
      ...(content.projects.length === 0 ? [] : tableSlides(pack.sections.annex, columnsOf(projectsTable(content, words), SHOWN.projects), MOST.projects, words)),
    ],
  };
}

function sinceSlides({ previous }: PackContent, { moves }: PackAround, words: PackWords): Slide[] {
  const { pack } = words.texts;
  if (previous === null || moves === null) return [];
  if (moves.length === 0) return [{ title: pack.sections.since, blocks: [{ kind: "lines", items: [pack.noChange(words.day(previous.cutOff))] }], notes: [] }];
  return tableSlides(pack.sections.since, movesTable(moves, words), MOST.moves, words);
}

/** What of a table is projected: the rest is in the document and the workbook. */
function columnsOf(table: Table, shown: readonly number[]): Table {
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => shown.includes(at));
  return { ...table, columns: kept(table.columns), rows: table.rows.map(kept) };
}

/** Each chart with a title that says what it shows, and its figures in the notes. */
function chartSlides(content: PackContent, words: PackWords): Slide[] {
  const { pack, weather } = words.texts;
  const { rain, storm } = content.total.weather;
  const bad = pack.slides.weatherBad(words.count(rain + storm, pack.slides.projects));
  const titled: [string, Chart | null][] = [
    [content.total.followed === 0 ? weather.none : bad, weatherChart(content, words)],
    [packSentence(content, words).replace(/\.$/, ""), rateChart(content, words)],
    [pack.budgetChart, budgetChart(content, words)],
  ];
  return titled.flatMap(([title, chart]) => (chart ? [{ title, blocks: [{ kind: "chart" as const, chart }], notes: [chart.title, ...figures(chart, words)] }] : []));
}

const figures = (chart: Chart, { language, texts }: PackWords): string[] =>
  chartFigures(chart, language, texts.words.unknown).rows.map(([name = "", ...values]) => texts.pack.withReason(name, values.map((value, at) => `${chart.series[at]?.name ?? ""} ${value}`).join(", ")));
