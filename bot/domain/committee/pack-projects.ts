import type { Day } from "../calendar/day";
import { NEED_KINDS, needsDecision } from "../portfolio/needs";
import type { Names, PresentedProject } from "../portfolio/present-project";
import type { Axis } from "../roadmap/axis";
import { headsOf, type Project } from "../roadmap/project";
import type { PackMoney, PackProject, PackRate } from "./pack-content";

/** A rate as it is frozen, with what it rests on. */
export const packRate = ({ rate, coverage }: Pick<PresentedProject, "rate" | "coverage">): PackRate => ({
  value: rate?.value ?? null,
  coverage: coverage.percent,
  known: coverage.known,
  total: coverage.total,
});

/** A project by value: what the portfolio shows of it, its dates, milestones and money. Its risks stay out, restricted or not. */
export function packProject(project: Project, shown: PresentedProject, axis: Pick<Axis, "id" | "name">, names: Names, today: Day): PackProject {
  const { declared, computed, trend, comment, gap } = shown.weather;
  return {
    id: project.id,
    code: project.code,
    name: project.name,
    axisId: axis.id,
    axisName: axis.name,
    direction: shown.direction,
    sponsor: project.sponsor,
    heads: [...new Set(headsOf(project).map((id) => names.person(id)))].filter((name) => name !== ""),
    phase: project.phase,
    running: shown.running,
    emblematic: project.emblematic,
    forTheRecord: project.forTheRecord,
    weather: { declared, computed, trend, comment, gap },
    rate: packRate(shown),
    late: shown.actions.late,
    startDay: project.startDay,
    initialEndDay: project.initialEndDay,
    endDay: project.endDay,
    milestones: project.milestones.map(({ id, title, day, initialDay, doneDay }) => ({ id, title, day, initialDay, doneDay })),
    money: { ...project.budget },
    lastHeard: shown.lastHeard,
    needs: needsDecision(shown, today)
      .map(({ kind }) => kind)
      .toSorted((a, b) => NEED_KINDS.indexOf(a) - NEED_KINDS.indexOf(b)),
  };
}

const MONEY = ["planned", "committed", "paid"] as const;

/** The money of several projects; null where nothing is known of any. « Les projets pour mémoire n’entrent pas dans les totaux. » */
export function addMoney(projects: readonly Pick<Project, "budget" | "forTheRecord">[]): PackMoney {
  const all: PackMoney = { planned: null, committed: null, paid: null };
  for (const { budget, forTheRecord } of projects) {
    if (forTheRecord) continue;
    for (const kind of MONEY) {
      const amount = budget[kind];
      if (amount !== null) all[kind] = (all[kind] ?? 0) + amount;
    }
  }
  return all;
}
