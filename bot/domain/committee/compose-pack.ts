import type { Day, Instant } from "../calendar/day";
import { composePortfolio } from "../portfolio/compose-portfolio";
import type { Names } from "../portfolio/present-project";
import type { Action } from "../roadmap/action";
import type { Axis } from "../roadmap/axis";
import type { Plan } from "../roadmap/plan";
import type { Project } from "../roadmap/project";
import type { Language } from "../wording/language";
import type { AgendaPoint } from "./agenda-point";
import type { Committee } from "./committee";
import type { Decision } from "./decision";
import type { Meeting } from "./meeting";
import type { PackContent, PackPoint } from "./pack-content";
import { packDecisions, type SettledSince } from "./pack-decisions";
import { missingOf } from "./pack-missing";
import { addMoney, packProject, packRate } from "./pack-projects";

/** What a pack is made of. */
export interface PackFacts {
  plan: Plan;
  axes: readonly Axis[];
  projects: readonly Project[];
  committee: Committee;
  meeting: Meeting;
  /** Arranged, or as it is proposed now. */
  agenda: readonly PointFacts[];
  /** The decisions of the instance. */
  decisions: readonly Decision[];
  previous: PackContent["previous"];
  /** From when on settled decisions are told; null where nothing came before. */
  since: SettledSince | null;
}

/** What of a point is frozen. */
type PointFacts = Pick<AgendaPoint, "id" | "kind" | "title" | "projectId" | "reasons" | "minutes" | "presenterId" | "trail">;

/** Who freezes, when, in which language. */
export interface PackMoment {
  now: Instant;
  today: Day;
  byName: string;
  language: Language;
}

/** What a pack of the past was made of, where it is told: the pack before it comes by freezing them in their order. */
export interface ToldPack {
  facts: Omit<PackFacts, "previous" | "since">;
  actions: readonly Action[];
  names: Names;
  moment: PackMoment;
  /** Who froze it. */
  by: string;
}

/**
 * Everything that a séance is shown, by value, with the figures that the Synthèse shows on the same day. The totals and the axes are
 * those of the plan; the projects are those the instance steers, and those its agenda is about. The same facts give the same content.
 */
export function composePack(facts: PackFacts, names: Names, { now, today, byName, language }: PackMoment): PackContent {
  const { plan, committee, meeting, agenda } = facts;
  const portfolio = composePortfolio(facts, names, now, today);
  const records = new Map(facts.projects.map((project) => [project.id, project]));
  const isShown = scopeOf(committee, agenda);
  const shown = portfolio.axes.flatMap((axis) =>
    axis.projects.flatMap((one) => {
      const project = records.get(one.id);
      return project !== undefined && isShown(project.id) ? [{ project, frozen: packProject(project, one, axis, names, today) }] : [];
    }),
  );
  const { total } = portfolio;
  const method = plan.settings.rateMethod;
  return {
    schema: 1,
    language,
    committee: { id: committee.id, name: committee.name, members: committee.members.map(({ personId, part }) => ({ name: names.person(personId), part })), projectIds: [...committee.projectIds] },
    meeting: { id: meeting.id, day: meeting.day, startTime: meeting.startTime, minutes: meeting.minutes, place: meeting.place },
    plan: { id: plan.id, name: plan.name, version: plan.version, timeZone: plan.timeZone },
    cutOff: today,
    frozenAt: now,
    frozenBy: byName,
    total: {
      rate: packRate(total),
      running: total.projects.running,
      followed: total.projects.total,
      byPhase: total.projects.byPhase,
      weather: total.weather,
      late: total.actions.late,
      silent: total.silent,
      gaps: total.gaps,
      money: addMoney(facts.projects),
    },
    axes: portfolio.axes.map((axis) => ({ id: axis.id, name: axis.name, level: axis.level, parentId: axis.parentId, rate: packRate(axis), weather: axis.weather, late: axis.actions.late })),
    projects: shown.map(({ frozen }) => frozen),
    agenda: agenda.map((point) => packPoint(point, names)),
    missing: shown.flatMap(({ frozen, project }) => missingOf(frozen, project, { today, method })),
    ...packDecisions(facts.decisions, facts.since, names),
    previous: facts.previous,
  };
}

function scopeOf({ projectIds }: Committee, agenda: readonly PointFacts[]): (id: string) => boolean {
  if (projectIds.length === 0) return () => true;
  const shown = new Set([...projectIds, ...agenda.map(({ projectId }) => projectId)]);
  return (id) => shown.has(id);
}

const packPoint = ({ id, kind, title, projectId, reasons, minutes, presenterId, trail }: PointFacts, names: Names): PackPoint => ({
  id,
  kind,
  title,
  projectId,
  reasons: [...reasons],
  minutes,
  presenter: presenterId === null ? "" : names.person(presenterId),
  trail: trail.map((step) => ({ ...step })),
});
