import type { Day } from "../domain/calendar/day";
import { completenessOf } from "../domain/portfolio/completeness";
import type { ListedGroup } from "../domain/portfolio/project-list/group-projects";
import { carrierOf, type ListedProject } from "../domain/portfolio/project-list/listed-project";
import { type Column, type Grouping, type ProjectQuery, underName } from "../domain/portfolio/project-list/project-query";
import type { WeatherLevel } from "../domain/weather/weather";
import type { Texts } from "../texts/texts";

/** What a cell holds, with its type: files write days and numbers as such, never as text. */
export type SheetValue = { text: string } | { number: number } | { day: Day } | null;

export interface SheetColumn {
  header: string;
  width: number;
  valueOf: (one: ListedProject, group: ListedGroup) => SheetValue;
}

type Words = Pick<Texts, "projectsSheet" | "weather">;
type Key = keyof Words["projectsSheet"]["headers"];

const WIDE: Partial<Record<Key, number>> = { name: 50, axis: 36, direction: 24, programme: 24, milestone: 36, heads: 32, sponsor: 28, missing: 40 };
const USUAL_WIDTH = 16;

const text = (value: string): SheetValue => (value === "" ? null : { text: value });
const number = (value: number | undefined): SheetValue => (value === undefined ? null : { number: value });
const day = (value: Day | null | undefined): SheetValue => (value ? { day: value } : null);

const levelWord = ({ weather }: Words, level: WeatherLevel | null): string => (level === null ? weather.none : weather.levels[level]);

/** Every value that a file may hold of a project. */
const VALUES: Record<Key, (one: ListedProject, words: Words) => SheetValue> = {
  code: ({ project }) => text(project.code),
  name: ({ project }) => text(project.name),
  marks: ({ project }, { projectsSheet: words }) =>
    text([...(project.emblematic ? [words.emblematic] : []), ...(project.forTheRecord ? [words.forTheRecord] : [])].join(", ")),
  axis: ({ axis }) => text(axis.name),
  phase: ({ project }, { projectsSheet }) => text(projectsSheet.phases[project.phase]),
  weather: ({ project }, words) => text(project.running ? levelWord(words, project.weather.declared) : words.projectsSheet.noWeather),
  trend: ({ project }, { weather }) => (project.running && project.weather.trend ? text(weather.trends[project.weather.trend]) : null),
  gap: ({ project }, { weather }) => (project.running && project.weather.gap ? text(weather.gap) : null),
  computed: ({ project }, words) => text(project.running ? levelWord(words, project.weather.computed) : words.projectsSheet.noWeather),
  rate: ({ project }) => number(project.rate === null ? undefined : Math.round(project.rate.value * 10) / 10),
  known: ({ project }) => number(project.coverage.known),
  counted: ({ project }) => number(project.coverage.total),
  late: ({ project }) => number(project.actions.late),
  milestone: ({ project }) => text(project.nextMilestone?.title ?? ""),
  milestoneDay: ({ project }) => day(project.nextMilestone?.day),
  overdue: ({ project }) => number(project.nextMilestone?.overdueDays || undefined),
  direction: ({ project }) => text(carrierOf(project)),
  programme: ({ project }) => text(project.programme),
  heads: ({ project }) => text(project.heads.join(", ")),
  sponsor: ({ project }) => text(project.sponsor),
  heard: ({ project }) => day(project.lastHeard),
  said: ({ project }) => number(completenessOf(project).said),
  expected: ({ project }) => number(completenessOf(project).expected),
  missing: ({ project }, { projectsSheet }) => text(project.missing.map((part) => projectsSheet.missing[part]).join(", ")),
};

/** What a column of the page becomes in a file: each thing it shows in a column of its own, with its type. */
const PARTS: Record<Column, readonly Key[]> = {
  axis: ["axis"],
  phase: ["phase"],
  weather: ["weather", "trend", "gap"],
  computed: ["computed"],
  rate: ["rate", "known", "counted", "late"],
  late: ["late"],
  milestone: ["milestone", "milestoneDay", "overdue"],
  direction: ["direction"],
  programme: ["programme"],
  heads: ["heads"],
  sponsor: ["sponsor"],
  heard: ["heard"],
  completeness: ["said", "expected", "missing"],
};

/** The columns of a file for what the page shows: the group, the name with what stands under it, the columns chosen. */
export function projectColumns(query: Pick<ProjectQuery, "columns" | "group">, words: Words): SheetColumn[] {
  const keys = new Set<Key>(["code", "name", ...underName(query), "marks", ...query.columns.flatMap((column) => PARTS[column])]);
  const { headers } = words.projectsSheet;
  const columns = [...keys].map((key) => ({
    header: headers[key],
    width: WIDE[key] ?? USUAL_WIDTH,
    valueOf: (one: ListedProject) => VALUES[key](one, words),
  }));
  const { group } = query;
  // a column that says the group already says it on every line
  return group === "none" || query.columns.includes(group) ? columns : [groupColumn(group, words), ...columns];
}

const groupColumn = (grouping: Exclude<Grouping, "none">, words: Words): SheetColumn => ({
  header: words.projectsSheet.groups[grouping],
  width: WIDE[grouping] ?? USUAL_WIDTH,
  valueOf: (one) => VALUES[grouping](one, words),
});
