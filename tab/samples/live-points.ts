import type { PointView } from "../../bot/contract/meetings";
import type { PointKind, PointReason } from "../../bot/domain/committee/agenda-point";
import { PEOPLE } from "./people";
import { portfolioOf } from "./views";
import type { SampleWorld } from "./world";

const ESCALATED: PointView["trail"][number] = {
  from: { committeeId: "frn-2025-2027.technique", name: "Comité technique", meetingId: "frn-2025-2027.technique-2026-11-03" },
  to: { committeeId: "frn-2025-2027.suivi", name: "Comité de suivi" },
  way: "up",
  day: "2026-11-03",
  at: "2026-11-03T15:20:00.000Z",
  by: "p-002",
  byName: "Mathis Dorval",
  reason: "Le budget demandé dépasse ce que le comité technique peut engager.",
};

type Line = readonly [code: string, title: string, kind: PointKind, reasons: readonly PointReason[], minutes: number, presenterId: string | null];

const LINES: readonly Line[] = [
  ["P17", "", "decision", ["storm", "overdue"], 15, "p-002"],
  ["P58", "", "arbitration", ["overdue", "escalated"], 10, "p-003"],
  ["P31", "", "information", ["silent"], 10, null],
  ["P05", "Ouverture du téléservice aux partenaires", "decision", [], 10, "p-005"],
  ["", "Calendrier des instances de 2027", "information", [], 5, "p-001"],
];

/** A point about a project as the séance shows it beside its words. */
function projectOf(world: SampleWorld, code: string): PointView["project"] {
  const shown = portfolioOf(world, 1).axes.flatMap(({ projects }) => projects).find((one) => one.code === code);
  const known = world.projects.find((one) => one.code === code);
  if (shown === undefined || known === undefined) return null;
  const { declared, computed, trend, comment, gap } = shown.weather;
  const next = shown.nextMilestone;
  return {
    id: shown.id,
    code,
    name: shown.name,
    phase: shown.phase,
    direction: shown.direction,
    sponsor: shown.sponsor,
    heads: shown.heads,
    weather: { declared, computed, trend, comment, gap },
    rate: shown.rate?.value ?? null,
    coverage: shown.coverage.percent,
    late: shown.actions.late,
    endDay: known.endDay,
    initialEndDay: known.initialEndDay,
    nextMilestone: next === null ? null : { title: next.title, day: next.day, initialDay: next.initialDay, overdueDays: next.overdueDays },
  };
}

/** The agenda of the sample séance, nothing dealt with yet. */
export const samplePoints = (world: SampleWorld): PointView[] =>
  LINES.map(([code, title, kind, reasons, minutes, presenterId], at) => {
    const project = projectOf(world, code);
    return {
      id: `pt-${at + 1}`,
      kind,
      title: title === "" ? (project?.name ?? code) : title,
      projectId: project?.id ?? null,
      minutes,
      presenterId,
      presenter: PEOPLE.find(({ id }) => id === presenterId)?.name ?? "",
      decisionId: null,
      reasons: [...reasons],
      trail: reasons.includes("escalated") ? [ESCALATED] : [],
      state: "waiting",
      spent: 0,
      project,
    };
  });
