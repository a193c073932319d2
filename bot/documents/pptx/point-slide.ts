import { daysBetween } from "../../domain/calendar/day";
import type { PackContent, PackMilestone, PackPoint, PackProject } from "../../domain/committee/pack-content";
import { column, type Fact } from "../model/document";
import { numbered, why } from "../pack/agenda-section";
import { hasMoney, milestoneGap, type PackWords, projectsOf } from "../pack/pack-words";
import { pointFacts, projectFacts, trailText } from "../pack/point-sheet";
import { shortened, type Slide, type SlideBlock } from "./slide";

const LONGEST_VALUE = 74;
const LONGEST_MILESTONE = 44;
const MOST_MILESTONES = 5;

/** One slide a point: what it asks, where its project stands, the milestones to come. All of it is in the notes in full. */
export function pointSlides(content: PackContent, words: PackWords): Slide[] {
  const projects = projectsOf(content);
  return content.agenda.map((point, at) => {
    const project = projects.get(point.projectId ?? "") ?? null;
    const notes = [...pointFacts(point, words), ...(project ? projectFacts(project, words) : [])].map(([name, value]) => words.texts.pack.withReason(name, value));
    return {
      title: numbered(point, at, words),
      blocks: [{ kind: "facts" as const, rows: shownFacts(point, project, words) }, ...milestones(project, words)],
      notes: [point.title, ...notes, ...point.trail.map((step) => trailText(step, words))],
    };
  });
}

function shownFacts(point: PackPoint, project: PackProject | null, words: PackWords): Fact[] {
  const { sheet, withRemark } = words.texts.pack;
  const facts: Fact[] = [
    [sheet.kind, words.texts.words.kinds[point.kind]],
    [sheet.why, why(point, words)],
    [sheet.presenter, point.presenter],
  ];
  if (project) {
    const { declared, trend, comment } = project.weather;
    const told = trend ? withRemark(words.weather(declared), words.texts.weather.trends[trend]) : words.weather(declared);
    const gap = project.endDay !== null && project.initialEndDay !== null ? daysBetween(project.initialEndDay, project.endDay) : 0;
    facts.push(
      [sheet.phase, words.texts.phases[project.phase]],
      [sheet.weather, told],
      [sheet.comment, comment],
      [sheet.rate, words.rate(project.rate)],
      [words.texts.pack.projectColumns.end, gap === 0 ? words.cell(project.endDay) : withRemark(words.cell(project.endDay), words.gap(gap))],
      [sheet.money, hasMoney(project.money) ? words.money(project.money) : ""],
    );
  }
  return facts.filter(([, value]) => value !== "").map(([name, value]) => [name, shortened(value, LONGEST_VALUE)]);
}

/** Those not passed yet, soonest first; the last ones passed where all are. */
function milestones(project: PackProject | null, words: PackWords): SlideBlock[] {
  if (!project || project.milestones.length === 0) return [];
  const { milestone, current, gap } = words.texts.pack.milestoneColumns;
  const byDay = project.milestones.toSorted((a, b) => a.day.localeCompare(b.day));
  const open = byDay.filter(({ doneDay }) => doneDay === null);
  const shown: PackMilestone[] = open.length > 0 ? open.slice(0, MOST_MILESTONES) : byDay.slice(-MOST_MILESTONES);
  return [
    {
      kind: "table",
      columns: [column(milestone, 3), column(current, 1.6), column(gap, 1.4, "end")],
      rows: shown.map((one) => [shortened(one.title, LONGEST_MILESTONE), words.cell(one.day), words.gap(milestoneGap(one))]),
    },
  ];
}
