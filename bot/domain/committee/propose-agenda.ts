import type { Day } from "../calendar/day";
import { needsDecision } from "../portfolio/needs";
import { presentProject } from "../portfolio/present-project";
import { localIdOf } from "../roadmap/ids";
import type { Plan } from "../roadmap/plan";
import { headsOf, type Project } from "../roadmap/project";
import type { UpdateEvent } from "../updates/update-event";
import type { AgendaPoint, PointKind, PointReason, WaitingPoint } from "./agenda-point";
import type { Committee } from "./committee";
import { type Decision, isOpen } from "./decision";
import { reorientedSince } from "./reoriented-since";

/** What an agenda is proposed from. */
export interface AgendaFacts {
  plan: Plan;
  committee: Pick<Committee, "id" | "projectIds">;
  /** The points that wait for this séance: none where another comes before. */
  waiting: readonly WaitingPoint[];
  /** The day of the séance. */
  day: Day;
  today: Day;
  projects: readonly Project[];
  decisions: readonly Decision[];
  /** What was changed in the plan since the séance before. */
  events: readonly UpdateEvent[];
}

/** `left`: how many more there were than an agenda takes. */
export interface ProposedAgenda {
  agenda: AgendaPoint[];
  left: number;
}

/** « Un comité de deux heures tient douze points » ; what people asked for is never left out. */
export const MOST_PROPOSED = 12;
const LONGEST_TITLE = 250;

/** What was asked for comes first, then the worst. */
const RANK: readonly PointReason[] = ["escalated", "postponed", "storm", "rain", "gap", "overdue", "decision-due", "silent", "moved", "reorientation"];
const KIND: Record<PointReason, PointKind> = {
  escalated: "arbitration",
  postponed: "information",
  storm: "decision",
  rain: "arbitration",
  gap: "information",
  overdue: "information",
  "decision-due": "follow-up",
  silent: "information",
  moved: "information",
  reorientation: "information",
};
/** Minutes meant for a point, by what is done with it. */
export const MINUTES: Record<PointKind, number> = { information: 5, "follow-up": 5, arbitration: 10, decision: 15 };

const NAMELESS = { person: () => "", direction: () => "" };
const rankOf = (reason: PointReason): number => RANK.indexOf(reason);

interface Candidate {
  point: AgendaPoint;
  /** Days overdue or silent, for the order among equals. */
  weight: number;
}

/**
 * « L’ordre du jour est proposé à partir des données : ce qui attend, les projets à l’orage ou à la pluie, les écarts à
 * expliquer, les jalons dépassés ou déplacés, les décisions dues, les projets muets, les réorientations ; le pire d’abord,
 * un point par projet avec toutes ses raisons. »
 */
export function proposeAgenda(facts: AgendaFacts): ProposedAgenda {
  const asked = facts.waiting.map(pointOfWaiting);
  const due = facts.decisions.filter((one) => one.committeeId === facts.committee.id && isOpen(one) && one.dueDay !== null && one.dueDay <= facts.day);
  const reoriented = reorientedSince(facts.events);
  const found: Candidate[] = [];
  for (const project of inScope(facts)) {
    const reasons = reasonsOf(project, facts, due, reoriented);
    if (reasons.length === 0) continue;
    const decision = due.filter(({ projectId }) => projectId === project.id).toSorted(byDueDay)[0] ?? null;
    const waiting = asked.find(({ projectId }) => projectId === project.id);
    if (waiting) addReasons(waiting, reasons, decision);
    else found.push({ point: pointOfProject(project, reasons.map(({ reason }) => reason), decision), weight: reasons[0]?.weight ?? 0 });
  }
  const told = new Set(inScope(facts).map(({ id }) => id));
  for (const decision of due) if (decision.projectId === null || !told.has(decision.projectId)) found.push({ point: pointOfDecision(decision), weight: 0 });
  const ordered = found.toSorted((a, b) => worstOf(a.point) - worstOf(b.point) || b.weight - a.weight || a.point.title.localeCompare(b.point.title, "fr"));
  const room = Math.max(0, MOST_PROPOSED - asked.length);
  return { agenda: [...asked, ...ordered.slice(0, room).map(({ point }) => point)], left: Math.max(0, ordered.length - room) };
}

const inScope = ({ projects, committee: { projectIds } }: AgendaFacts): Project[] => projects.filter(({ id, forTheRecord }) => !forTheRecord && (projectIds.length === 0 || projectIds.includes(id)));

const byDueDay = (a: Decision, b: Decision): number => (a.dueDay ?? "").localeCompare(b.dueDay ?? "") || a.number.localeCompare(b.number);
const worstOf = ({ reasons }: AgendaPoint): number => Math.min(...reasons.map(rankOf));

interface Reason {
  reason: PointReason;
  weight: number;
}

/** Everything that speaks for a project, worst first. */
function reasonsOf(project: Project, { plan, today }: AgendaFacts, due: readonly Decision[], reoriented: ReadonlyMap<string, PointReason[]>): Reason[] {
  // nobody ever spoke: longer than anybody's silence
  const needs = needsDecision(presentProject(project, plan, today, NAMELESS), today).map(({ kind, days }): Reason => ({ reason: kind, weight: days ?? Infinity }));
  const decided: Reason[] = due.some(({ projectId }) => projectId === project.id) ? [{ reason: "decision-due", weight: 0 }] : [];
  const changed = (reoriented.get(project.id) ?? []).map((reason): Reason => ({ reason, weight: 0 }));
  return [...needs, ...decided, ...changed].toSorted((a, b) => rankOf(a.reason) - rankOf(b.reason));
}

const blank = { trail: [], state: "waiting", spent: 0, decisionId: null, projectId: null, presenterId: null } as const satisfies Partial<AgendaPoint>;

function pointOfProject(project: Project, reasons: PointReason[], decision: Decision | null): AgendaPoint {
  const kind = KIND[reasons[0] ?? "silent"];
  const [presenterId = null] = headsOf(project);
  return { ...blank, trail: [], id: `p-${localIdOf(project.id)}`, kind, title: project.name.slice(0, LONGEST_TITLE), projectId: project.id, reasons, minutes: MINUTES[kind], presenterId, decisionId: decision?.id ?? null };
}

const pointOfDecision = ({ id, number, text, projectId, ownerId }: Decision): AgendaPoint => ({
  ...blank,
  trail: [],
  id: `f-${localIdOf(id)}`,
  kind: "follow-up",
  title: shortened(`${number} ${text}`),
  projectId,
  reasons: ["decision-due"],
  minutes: MINUTES["follow-up"],
  presenterId: ownerId,
  decisionId: id,
});

const shortened = (text: string): string => (text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE - 1)}…`);

/** A point that was sent here or put off, as it enters an agenda. */
export const pointOfWaiting = ({ id, kind, title, projectId, presenterId, minutes, trail }: WaitingPoint): AgendaPoint => ({
  ...blank,
  id,
  kind,
  title,
  projectId,
  presenterId,
  minutes,
  trail: [...trail],
  reasons: [trail.at(-1)?.way === "postponed" ? "postponed" : "escalated"],
});

/** The first point about a project says everything that speaks for it. */
function addReasons(point: AgendaPoint, reasons: readonly Reason[], decision: Decision | null): void {
  point.reasons = [...point.reasons, ...reasons.map(({ reason }) => reason)];
  point.decisionId ??= decision?.id ?? null;
}
