import { daysBetween } from "../../domain/calendar/day";
import type { TrailStep } from "../../domain/committee/agenda-point";
import type { PackContent, PackPoint, PackProject } from "../../domain/committee/pack-content";
import { type Block, column, type Fact, type Section, type Table } from "../model/document";
import { numbered, why } from "./agenda-section";
import { hasMoney, milestoneGap, type PackWords, projectsOf, projectTitle } from "./pack-words";

/** One sheet for each point of the agenda, with its project where it is about one. */
export function pointSheets(content: PackContent, words: PackWords): Section[] {
  if (content.agenda.length === 0) return [];
  const projects = projectsOf(content);
  const heading: Section = { level: 1, title: words.texts.pack.sections.points, blocks: [], newPage: true };
  return [heading, ...content.agenda.map((point, at): Section => ({ level: 2, title: numbered(point, at, words), blocks: sheetBlocks(point, projects.get(point.projectId ?? "") ?? null, words) }))];
}

function sheetBlocks(point: PackPoint, project: PackProject | null, words: PackWords): Block[] {
  const { pack } = words.texts;
  const rows = [...pointFacts(point, words), ...(project ? projectFacts(project, words) : [])];
  const facts: Block = { kind: "facts", caption: project ? pack.sheet.caption(projectTitle(project)) : point.title, rows };
  const trail: Block[] = point.trail.length === 0 ? [] : [{ kind: "list", items: point.trail.map((step) => trailText(step, words)) }];
  return [facts, ...trail, ...(project && project.milestones.length > 0 ? [milestonesTable(project, words)] : [])];
}

export function pointFacts(point: PackPoint, words: PackWords): Fact[] {
  const { sheet } = words.texts.pack;
  const facts: Fact[] = [
    [sheet.kind, words.texts.words.kinds[point.kind]],
    [sheet.why, why(point, words)],
    [sheet.presenter, point.presenter],
  ];
  return facts.filter(([, value]) => value !== "");
}

/** What a committee has to know of a project; what is not known is said where it matters. */
export function projectFacts(project: PackProject, words: PackWords): Fact[] {
  const { pack, phases, weather, words: shared } = words.texts;
  const { sheet } = pack;
  const { declared, computed, trend, comment, gap } = project.weather;
  const remark = [...(trend ? [weather.trends[trend]] : []), ...(gap ? [weather.gap] : [])].join(", ");
  const facts: Fact[] = [
    [sheet.project, projectTitle(project)],
    [sheet.axis, project.axisName],
    [sheet.direction, project.direction],
    [sheet.sponsor, project.sponsor],
    [sheet.heads, project.heads.length === 0 ? shared.unknown : project.heads.join(", ")],
    [sheet.phase, phases[project.phase]],
    [sheet.weather, remark === "" ? words.weather(declared) : pack.withRemark(words.weather(declared), remark)],
    [sheet.computed, words.weather(computed)],
    [sheet.comment, comment],
    [sheet.rate, `${words.rate(project.rate)}. ${pack.coverage(words.percent(project.rate.coverage), words.number(project.rate.known), words.number(project.rate.total))}`],
    [sheet.late, words.number(project.late)],
    [sheet.dates, datesText(project, words)],
    [sheet.money, hasMoney(project.money) ? words.money(project.money) : ""],
    [sheet.heard, words.cell(project.lastHeard)],
    [sheet.needs, why({ reasons: project.needs }, words)],
  ];
  return facts.filter(([, value]) => value !== "");
}

/** *du 3 mars 2026 au 30 juin 2027 (fin initiale le 31 mars 2027, écart de +91 jours)*. */
export function datesText({ startDay, endDay, initialEndDay }: PackProject, words: PackWords): string {
  const { pack } = words.texts;
  if (endDay === null) return words.texts.words.unknown;
  const dates = startDay === null ? words.day(endDay) : pack.datesFromTo(words.day(startDay), words.day(endDay));
  return initialEndDay === null || initialEndDay === endDay ? dates : pack.withRemark(dates, pack.endMoved(words.day(initialEndDay), words.gap(daysBetween(initialEndDay, endDay))));
}

/** A step of a point between instances, in words. */
export function trailText(step: TrailStep, words: PackWords): string {
  const { trail, withReason } = words.texts.pack;
  const day = words.day(step.day);
  const told = step.way === "postponed" ? trail.postponed(step.from.name, day, step.byName) : trail[step.way](step.from.name, step.to.name, day, step.byName);
  return step.reason === "" ? told : withReason(told, step.reason);
}

/** Its milestones, as they were meant and as they stand. */
export function milestonesTable(project: PackProject, words: PackWords): Table {
  const { pack } = words.texts;
  const of = pack.milestoneColumns;
  return {
    kind: "table",
    caption: pack.milestonesOf(projectTitle(project)),
    columns: [column(of.milestone, 5), column(of.initial, 2), column(of.current, 2), column(of.gap, 1.6, "end"), column(of.done, 2)],
    rows: project.milestones.map((one) => [one.title, words.cell(one.initialDay), words.cell(one.day), words.gap(milestoneGap(one)), one.doneDay === null ? "" : words.cell(one.doneDay)]),
  };
}
