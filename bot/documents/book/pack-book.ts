import type { Day } from "../../domain/calendar/day";
import type { PackContent } from "../../domain/committee/pack-content";
import { writeXlsx, type WrittenSheet } from "../../spreadsheet/xlsx/write-xlsx";
import type { WrittenCell } from "../../spreadsheet/xlsx/written-cell";
import { decisionState } from "../pack/decisions-section";
import { milestoneGap, type PackWords, packWords, projectsOf } from "../pack/pack-words";

/** A column: its head, its width in characters, what it holds of a line. */
type BookColumn<Line> = readonly [header: string, width: number, cell: (line: Line) => WrittenCell];

const day = (value: Day | null): WrittenCell => (value === null ? null : { look: "day", value });
const percent = (value: number | null): WrittenCell => (value === null ? null : { look: "percent", value: value / 100 });
const euros = (value: number | null): WrittenCell => (value === null ? null : { look: "euros", value });
const wrapped = (value: string): WrittenCell => (value === "" ? null : { look: "wrapped", value });

/** A pack as a workbook, every line of it: days are days, amounts are numbers, texts run as no formula. */
export function writePackBook(content: PackContent): Promise<Uint8Array> {
  const words = packWords(content.language);
  return writeXlsx([projectsSheet(content, words), milestonesSheet(content, words), decisionsSheet(content, words), missingSheet(content, words)]);
}

function sheet<Line>(name: string, lines: readonly Line[], columns: readonly BookColumn<Line>[]): WrittenSheet {
  function* rows(): Generator<WrittenCell[]> {
    yield columns.map(([value]): WrittenCell => ({ look: "header", value }));
    for (const line of lines) yield columns.map(([, , cell]) => cell(line));
  }
  return { name, columns: columns.map(([, width]) => ({ width })), rows: rows(), rowCount: lines.length };
}

function projectsSheet({ projects }: PackContent, { texts }: PackWords): WrittenSheet {
  const { pack, weather, phases, words } = texts;
  const { projectColumns: of, sheet: fields, book } = pack;
  return sheet(pack.sections.projects, projects, [
    [of.code, 10, (one) => one.code],
    [of.name, 50, (one) => one.name],
    [of.axis, 30, (one) => one.axisName],
    [fields.direction, 26, (one) => one.direction],
    [fields.sponsor, 26, (one) => one.sponsor],
    [fields.heads, 30, (one) => one.heads.join(", ")],
    [of.phase, 24, (one) => phases[one.phase]],
    [of.weather, 15, ({ weather: { declared } }) => (declared === null ? weather.none : weather.levels[declared])],
    [book.computed, 15, (one) => weather.levels[one.weather.computed]],
    [book.trend, 14, ({ weather: { trend } }) => (trend === null ? null : weather.trends[trend])],
    [book.comment, 50, (one) => wrapped(one.weather.comment)],
    [book.rate, 13, (one) => percent(one.rate.value)],
    [book.coverage, 13, (one) => percent(one.rate.coverage)],
    [of.late, 10, (one) => one.late],
    [book.start, 12, (one) => day(one.startDay)],
    [of.initialEnd, 12, (one) => day(one.initialEndDay)],
    [of.end, 12, (one) => day(one.endDay)],
    [book.planned, 15, (one) => euros(one.money.planned)],
    [book.committed, 15, (one) => euros(one.money.committed)],
    [book.paid, 15, (one) => euros(one.money.paid)],
    [book.heard, 14, (one) => day(one.lastHeard)],
    [fields.needs, 40, (one) => one.needs.map((need) => words.reasons[need]).join(", ")],
  ]);
}

function milestonesSheet({ projects }: PackContent, { texts: { pack } }: PackWords): WrittenSheet {
  const of = pack.milestoneColumns;
  const lines = projects.flatMap((project) => project.milestones.map((milestone) => ({ project, milestone })));
  return sheet(pack.sections.milestones, lines, [
    [of.code, 10, ({ project }) => project.code],
    [of.project, 50, ({ project }) => project.name],
    [of.milestone, 50, ({ milestone }) => milestone.title],
    [of.initial, 13, ({ milestone }) => day(milestone.initialDay)],
    [of.current, 13, ({ milestone }) => day(milestone.day)],
    [of.done, 13, ({ milestone }) => day(milestone.doneDay)],
    [pack.book.gapDays, 13, ({ milestone }) => milestoneGap(milestone)],
  ]);
}

function decisionsSheet(content: PackContent, words: PackWords): WrittenSheet {
  const { decisionColumns: of, book } = words.texts.pack;
  const projects = projectsOf(content);
  return sheet(book.decisions, [...content.decisions, ...content.settled], [
    [of.number, 14, (one) => one.number],
    [of.day, 12, (one) => day(one.day)],
    [of.text, 60, (one) => wrapped(one.text)],
    [of.project, 40, (one) => projects.get(one.projectId ?? "")?.name ?? null],
    [of.owner, 26, (one) => one.owner],
    [of.due, 12, (one) => day(one.dueDay)],
    [of.taken, 30, (one) => words.taken(one.taken)],
    [of.state, 18, (one) => decisionState(one, words)],
  ]);
}

function missingSheet(content: PackContent, { texts: { pack } }: PackWords): WrittenSheet {
  const projects = projectsOf(content);
  return sheet(pack.book.missing, content.missing, [
    [pack.projectColumns.code, 10, (one) => projects.get(one.projectId)?.code ?? null],
    [pack.missingColumns.project, 50, (one) => projects.get(one.projectId)?.name ?? one.projectId],
    [pack.missingColumns.what, 30, (one) => pack.missing[one.what]],
    [pack.missingColumns.owners, 40, (one) => one.owners.join(", ")],
  ]);
}
