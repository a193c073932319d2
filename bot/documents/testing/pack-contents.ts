import type { PackMove } from "../../domain/committee/compare-packs";
import type { PackContent, PackDecision, PackMissing, PackPoint, PackProject } from "../../domain/committee/pack-content";
import { addDays } from "../../domain/calendar/day";

const noWeather = { sun: 0, cloud: 0, rain: 0, storm: 0, none: 0 };
const noMoney = { planned: null, committed: null, paid: null };

/** A pack in which nothing is: what a new instance freezes on its first day. */
export const emptyPack = (values: Partial<PackContent> = {}): PackContent => ({
  schema: 1,
  language: "fr",
  committee: { id: "plan.suivi", name: "Comité de suivi", members: [], projectIds: [] },
  meeting: { id: "plan.suivi-2026-12-08", day: "2026-12-08", startTime: "14:00", minutes: 120, place: "" },
  plan: { id: "plan", name: "Feuille de route numérique", version: 1, timeZone: "Europe/Paris" },
  cutOff: "2026-12-01",
  frozenAt: "2026-12-01T15:30:00.000Z",
  frozenBy: "Claire Morvan",
  total: { rate: { value: null, coverage: 0, known: 0, total: 0 }, running: 0, followed: 0, byPhase: {}, weather: noWeather, late: 0, silent: 0, gaps: 0, money: noMoney },
  axes: [],
  projects: [],
  agenda: [],
  missing: [],
  decisions: [],
  settled: [],
  previous: null,
  ...values,
});

export const aPackProject = (values: Partial<PackProject> = {}): PackProject => ({
  id: "plan.p1",
  code: "P1",
  name: "Portail des usagers",
  axisId: "plan.a1",
  axisName: "Services aux usagers",
  direction: "Direction du numérique",
  sponsor: "Directrice générale adjointe",
  heads: ["Ana Lys", "Bruno Le Gall"],
  phase: "building",
  running: true,
  emblematic: false,
  forTheRecord: false,
  weather: { declared: "rain", computed: "storm", trend: "worsens", comment: "Le marché est infructueux ; il est relancé.", gap: false },
  rate: { value: 42.5, coverage: 85, known: 17, total: 20 },
  late: 3,
  startDay: "2026-03-02",
  initialEndDay: "2027-03-31",
  endDay: "2027-06-30",
  milestones: [
    { id: "m1", title: "Notification du marché", day: "2026-10-15", initialDay: "2026-09-15", doneDay: "2026-10-20" },
    { id: "m2", title: "Mise en service", day: "2027-06-01", initialDay: "2027-03-01", doneDay: null },
  ],
  money: { planned: 420_000, committed: 180_500, paid: 92_000 },
  lastHeard: "2026-11-27",
  needs: ["rain", "moved"],
  ...values,
});

const AXES = ["Services aux usagers", "Agents et travail", "Données et socle", "Aménagement et territoire"];
const WEATHERS = ["sun", "cloud", "rain", "storm", null] as const;
const PHASES = ["scoping", "building", "trial", "rollout"] as const;

/** A pack of so many projects, the same each time. */
export function sizedPack(count: number, points = 12): PackContent {
  const projects = Array.from({ length: count }, (_, n) => {
    const at = n % AXES.length;
    const declared = WEATHERS[n % 5] ?? null;
    return aPackProject({
      id: `plan.p${n + 1}`,
      code: `P${n + 1}`,
      name: `Moderniser le service n° ${n + 1} de l’aide à l’autonomie`,
      axisId: `plan.a${at}`,
      axisName: AXES[at] ?? "",
      phase: PHASES[n % 4] ?? "scoping",
      weather: { declared, computed: "cloud", trend: null, comment: "", gap: n % 11 === 0 },
      endDay: addDays("2027-01-31", (n * 7) % 700),
      milestones: Array.from({ length: 4 }, (__, m) => ({ id: `m${m}`, title: `Étape ${m + 1} du projet ${n + 1}`, day: addDays("2026-09-01", n + m * 60), initialDay: addDays("2026-08-01", n + m * 60), doneDay: m === 0 ? "2026-10-01" : null })),
    });
  });
  const weather = Object.fromEntries(["sun", "cloud", "rain", "storm", "none"].map((level) => [level, Math.round(count / 5)])) as typeof noWeather;
  const spread = Object.fromEntries(Object.entries(weather).map(([level, value]) => [level, Math.round(value / AXES.length)])) as unknown as typeof noWeather;
  const money = { planned: 420_000 * count, committed: 180_500 * count, paid: 92_000 * count };
  const agenda = projects.slice(0, points).map((one, n): PackPoint => ({
    id: `point-${n}`,
    kind: n % 3 === 0 ? "decision" : "arbitration",
    title: one.name,
    projectId: one.id,
    reasons: ["rain", "moved"],
    minutes: 10,
    presenter: "Ana Lys",
    trail: n === 0 ? [{ from: { committeeId: "plan.copil", name: "Comité de pilotage", meetingId: "plan.copil-2026-11-17" }, to: { committeeId: "plan.suivi", name: "Comité de suivi" }, way: "up", day: "2026-11-17", at: "2026-11-17T10:00:00.000Z", by: "ana", byName: "Ana Lys", reason: "au-delà de nos attributions" }] : [],
  }));
  const missing = projects.filter((_, n) => n % 9 === 4).map((one): PackMissing => ({ projectId: one.id, what: "weather", owners: one.heads }));
  const decisions = projects.slice(0, Math.ceil(count / 7)).map((one, n): PackDecision => ({ id: `plan.d-${n}`, number: `D-2026-${String(n + 1).padStart(3, "0")}`, day: "2026-09-15", text: `Le calendrier du projet ${one.code} est recalé de trois mois.`, owner: "Ana Lys", dueDay: addDays("2026-12-15", n), projectId: one.id, state: "applied", done: false, taken: { how: "consensus" } }));
  return emptyPack({
    committee: { id: "plan.suivi", name: "Comité de suivi", members: [{ name: "Ana Lys", part: "chair" }, { name: "Bruno Le Gall", part: "member" }], projectIds: [] },
    total: { rate: { value: 38.2, coverage: 81, known: 810, total: 1000 }, running: count, followed: count, byPhase: { building: count }, weather, late: 12, silent: 3, gaps: 4, money },
    axes: AXES.map((name, at) => ({ id: `plan.a${at}`, name, level: 1, parentId: null, rate: { value: at === 3 ? null : 20 + at * 15, coverage: at === 3 ? 60 : 85, known: 10, total: 12 }, weather: spread, late: at })),
    projects,
    agenda,
    missing,
    decisions,
    previous: { packId: "plan.suivi-2026-09-15.pack", hash: "0".repeat(64), day: "2026-09-15", cutOff: "2026-09-08" },
  });
}

/** What moved, one of each kind. */
export const everyMove: PackMove[] = [
  { kind: "done", projectId: "plan.p1", name: "Portail des usagers", what: "Notification du marché", day: "2026-10-20" },
  { kind: "slipped", projectId: "plan.p2", name: "Archivage électronique", what: "Recette", from: "2026-11-30", to: "2027-02-28", days: 90 },
  { kind: "weather", projectId: "plan.p3", name: "Carte de vie quotidienne", from: "cloud", to: "storm" },
  { kind: "phase", projectId: "plan.p4", name: "Téléphonie", from: "scoping", to: "building" },
  { kind: "money", projectId: "plan.p5", name: "Très haut débit", what: "planned", from: 1_200_000, to: 1_450_000 },
  { kind: "renamed", projectId: "plan.p6", name: "Guichet unique", from: "Guichet numérique" },
  { kind: "added", projectId: "plan.p7", name: "Observatoire des données" },
  { kind: "removed", projectId: "plan.p8", name: "Borne d’accueil" },
  { kind: "decision", decisionId: "plan.d-1", number: "D-2026-004", text: "Le marché est relancé.", state: "applied" },
];

/** Names that break what is written without care. */
export const HARD_NAMES = ["L’accès à l'aide", "R&D <b>gras</b> \"cité\" ]]>", "Plan 🚲 vélo 👩‍💻", "Long ".repeat(50).trim(), "مشروع الرقمنة", "Retour\u202eérttel", "Un\u0000deux\u000btrois\ud800"] as const;

/** A pack whose projects, points and people are called so. */
export const hardPack = (): PackContent => {
  const projects = HARD_NAMES.map((name, n) => aPackProject({ id: `plan.h${n}`, code: `H${n}`, name, axisName: name, sponsor: name, heads: [name], weather: { declared: "storm", computed: "storm", trend: null, comment: name, gap: true } }));
  const agenda = projects.map((one, n): PackPoint => ({ id: `h${n}`, kind: "decision", title: one.name, projectId: one.id, reasons: ["storm", "gap"], minutes: 5, presenter: one.name, trail: [] }));
  return emptyPack({ committee: { id: "plan.suivi", name: HARD_NAMES[1], members: [], projectIds: [] }, projects, agenda });
};
