import type { PackChanges } from "../../bot/contract/packs";
import { addDays } from "../../bot/domain/calendar/day";
import type { AgendaPoint } from "../../bot/domain/committee/agenda-point";
import type { Committee } from "../../bot/domain/committee/committee";
import { comparePacks } from "../../bot/domain/committee/compare-packs";
import { composePack } from "../../bot/domain/committee/compose-pack";
import type { Decision } from "../../bot/domain/committee/decision";
import type { Meeting } from "../../bot/domain/committee/meeting";
import type { PackContent } from "../../bot/domain/committee/pack-content";
import type { Project } from "../../bot/domain/roadmap/project";
import { axisOf, NAMES, planOf } from "./views";
import { NOW, PLAN, type SampleWorld } from "./world";

/** What a pack of the samples is made of. */
export interface PackOf {
  world: SampleWorld;
  committee: Committee;
  meeting: Meeting;
  agenda: readonly AgendaPoint[];
  decisions: readonly Decision[];
}

/** A plan as it was some weeks ago: some ends promised earlier, a météo milder, a budget smaller, a name before. */
function before(project: Project, weeks: number): Project {
  const back = Math.min(weeks, 30) * 3;
  if (project.code === "P06") return { ...project, endDay: project.endDay === null ? null : addDays(project.endDay, -back), weather: project.weather && { ...project.weather, level: "rain" } };
  if (project.code === "P17") return { ...project, milestones: project.milestones.map((one) => (one.doneDay === null ? { ...one, day: addDays(one.day, -back) } : one)) };
  if (project.code === "P13") return { ...project, phase: "building" };
  if (project.code === "P54") return { ...project, budget: { ...project.budget, planned: (project.budget.planned ?? 0) - weeks * 1000 } };
  if (project.code === "P36") return { ...project, name: "Gouvernance de la donnée" };
  return project;
}

const ofWorld = ({ world, committee, meeting, agenda, decisions }: PackOf, projects: readonly Project[], day: string, previous: PackContent["previous"]): PackContent =>
  composePack({ plan: planOf(world), axes: world.axes.map(axisOf), projects, committee, meeting, agenda, decisions, previous, since: null }, NAMES, { now: `${day}T07:30:00.000Z`, today: day, byName: "Claire Aubernon", language: "fr" });

/** What the pack of a séance would hold now. */
export const packNow = (of: PackOf): PackContent => ofWorld(of, of.world.projects, NOW.slice(0, 10), null);

/** The pack of a séance that was held: frozen a week before it, from the plan of then. */
export function packThen(of: PackOf): PackContent {
  const { day, committeeId } = of.meeting;
  const weeks = day >= "2026-09-01" ? 10 : 23;
  const cutOff = addDays(day, -7);
  const previous = weeks > 10 ? null : { packId: `${committeeId}-2026-06-09.pack`, hash: HASH, day: "2026-06-09", cutOff: "2026-06-02" };
  const known = of.decisions.filter((one) => one.day <= cutOff && one.state !== "applied");
  return ofWorld({ ...of, decisions: known }, of.world.projects.map((project) => before(project, weeks)), cutOff, previous);
}

/** A hash as one looks; the samples prove nothing. */
export const HASH = "9f2c4b7d10e35a86c1f04d29b7e8a3356d40f1c29e7b8a5d3c60f4e1b2a79d18";

/** What changed from a frozen pack to another, or to now. */
export const changesBetween = (from: PackContent, to: PackContent, toId: string | null): PackChanges => ({
  from: { packId: packIdOf(from), cutOff: from.cutOff },
  to: toId === null ? null : { packId: toId, cutOff: to.cutOff },
  asOf: NOW,
  changes: comparePacks(from, to),
});

export const packIdOf = ({ meeting }: PackContent): string => `${meeting.id}.pack`;

/** What is told of a pack without opening it. */
export const markOf = (content: PackContent) => ({
  id: packIdOf(content),
  planId: PLAN.id,
  committeeId: content.committee.id,
  meetingId: content.meeting.id,
  cutOff: content.cutOff,
  frozenAt: content.frozenAt,
  byName: content.frozenBy,
  hash: HASH,
  size: JSON.stringify(content).length,
});
