import { type Plan, PLAN_DEFAULTS } from "../../bot/domain/roadmap/plan";
import { applicationsOf } from "./applications";
import { NO_APPROACH } from "../../bot/domain/roadmap/approach";
import { approachOf } from "./approaches";
import { commitmentsOf, sampleCommitments } from "./commitments";
import type { Day, Instant } from "../../bot/domain/calendar/day";
import { addDays } from "../../bot/domain/calendar/day";
import { rollupOf } from "../../bot/domain/progress/contribution";
import type { Action, ActionStatus } from "../../bot/domain/roadmap/action";
import { isRunning } from "../../bot/domain/roadmap/phase";
import type { Project } from "../../bot/domain/roadmap/project";
import { commentIsOwed } from "../../bot/domain/weather/weather";
import type { SampleState } from "./states";
import { COMMENTS, LINES, LONG_TITLES, MILESTONES, OBSTACLES, TITLES } from "./titles";
import { AXES, type ProjectLine, PROJECTS } from "./val-dorsene";

export const PLAN = { id: "frn-2025-2027", name: "Feuille de route numérique 2025-2027" };
export const OTHER_PLAN = { id: "grand-vallon", name: "Plan numérique du Grand-Vallon" };
export const TODAY: Day = "2026-11-16";
export const NOW: Instant = "2026-11-16T08:41:00.000Z";
export const DEFAULT_DAYS = 5;

export interface SampleAxis {
  id: string;
  parentId: string | null;
  level: 1 | 2 | 3;
  name: string;
  inTool: boolean;
}

/** Everything the samples show, in the domain's own terms. */
export interface SampleWorld {
  plan: Plan;
  axes: SampleAxis[];
  projects: Project[];
  actions: Action[];
}

const RUNNING: readonly ActionStatus[] = ["done", "inProgress", "inProgress", "planned", "inProgress", "blocked", "inProgress"];

function statusOf(line: ProjectLine, project: number, index: number): ActionStatus {
  const [, , , phase, weather] = line;
  if (phase === "finished") return "done";
  if (phase === "scheduled") return "planned";
  if (phase === "suspended") return "paused";
  if (phase === "abandoned") return "abandoned";
  const status = RUNNING[(project * 2 + index) % RUNNING.length] ?? "inProgress";
  return status === "blocked" && weather === "sun" ? "inProgress" : status;
}

const SPONSORS = ["Direction générale adjointe", "Secrétariat général", "Direction générale des services"] as const;

const pick = <T>(from: readonly T[], index: number, otherwise: T): T => from[index % from.length] ?? otherwise;

function actionOf(line: ProjectLine, project: number, index: number, state: SampleState): Action {
  const [code, axis] = line;
  const status = statusOf(line, project, index);
  const seed = project * 7 + index * 3;
  const progress = status === "done" ? 100 : status === "planned" || status === "abandoned" ? 0 : 15 + ((seed * 5) % 16) * 5;
  const dueDay = status === "planned" ? addDays(TODAY, 60 + seed) : addDays(TODAY, ((seed * 11) % 160) - 30);
  const silent = (state === "uncomputed" && axis === "a3") || (code === "P56" && index > 1);
  const titles = state === "long" ? LONG_TITLES : TITLES;
  return {
    id: `${code.toLowerCase()}-a${index + 1}`,
    planId: PLAN.id,
    edition: "e1",
    axisId: axis,
    projectId: code.toLowerCase(),
    parentId: null,
    hasParts: false,
    order: index,
    title: pick(titles, index + (state === "long" ? project : project % 3), "Action"),
    description:
      index === 0 ? "Fixer le périmètre, les acteurs, le calendrier et ce qui permettra de dire que c’est réussi." : "",
    status,
    progress,
    startDay: addDays(dueDay, -150),
    initialDueDay: seed % 4 === 0 ? addDays(dueDay, -45) : dueDay,
    dueDay,
    milestone:
      status === "inProgress" && seed % 3 !== 0
        ? { title: "", initialDay: addDays(TODAY, 21 + seed), day: addDays(TODAY, 21 + seed) }
        : null,
    days: 5 + (seed % 6) * 5,
    obstacle: status === "blocked" ? pick(OBSTACLES, seed, "") : "",
    line: status === "inProgress" ? pick(LINES, seed, "") : "",
    ownerId: `p-${String(1 + ((project * 5 + index * 2) % 11)).padStart(3, "0")}`,
    coOwnerIds: seed % 5 === 0 ? ["p-012"] : [],
    directionId: line[5],
    priority: pick(["high", "medium", "low"] as const, seed, "medium"),
    budget: seed % 2 === 0 ? 18_000 + seed * 250 : null,
    fundings:
      seed % 6 === 0
        ? [
            { name: "FEDER", amount: 12_000 },
            { name: "Région", amount: null },
          ]
        : [],
    forTheRecord: false,
    notes: index === 0 ? [{ label: "Indicateur de suivi", text: "Part des demandes traitées en moins de dix jours" }] : [],
    informed: silent
      ? null
      : { at: `${addDays(TODAY, -(1 + (seed % 9)))}T14:12:00.000Z`, week: "2026-W46", by: "p-002", channel: "card" },
    imported: null,
    version: 3,
  };
}

function projectOf(line: ProjectLine, index: number, actions: Action[], state: SampleState): Project {
  const [code, axis, name, phase, level, direction, budget, [moe, moa, amoa]] = line;
  const overdue = code === "P17" || code === "P58";
  const next = addDays(TODAY, overdue ? -49 : 12 + ((index * 17) % 140));
  const quiet = code === "P17" || code === "P31" || code === "P54" ? 29 : index % 9;
  const at = `${addDays(TODAY, -(quiet || 1))}T15:00:00.000Z`;
  const passed = addDays(TODAY, -9 - (index % 5));
  const dayOfRank = (rank: number): Day => {
    const day = addDays(next, (rank - 1) * 75);
    return rank === 0 && day > passed ? passed : day;
  };
  const milestones = isRunning(phase) ? MILESTONES.map((title, rank) => ({ title, day: dayOfRank(rank) })) : [];
  // what is finished ended before today
  const over = phase === "finished" ? -320 : 0;
  // the look back of one project comes after the mandate
  if (code === "P52") milestones.push({ title: "Bilan après un an", day: "2028-06-30" });
  const rollup = rollupOf(actions, DEFAULT_DAYS);
  rollup.lastHeard = actions.some((action) => action.informed !== null) ? addDays(TODAY, -quiet) : "";
  return {
    id: code.toLowerCase(),
    planId: PLAN.id,
    edition: "e1",
    axisId: axis,
    order: index,
    code,
    name:
      state === "long" && index % 4 === 0
        ? `${name}, jusqu’à l’ouverture à l’ensemble des usagers et des partenaires de l’action départementale`
        : name,
    description: "Un service plus simple pour l’usager, une seule saisie pour l’agent, des données suivies.",
    programme: index % 5 === 0 ? "Services en ligne" : "",
    phase,
    forTheRecord: false,
    emblematic: ["P01", "P17", "P39", "P52"].includes(code),
    directionId: direction,
    itHeadId: `p-${String(1 + (index % 3)).padStart(3, "0")}`,
    businessHeadId: index % 6 === 0 ? null : `p-${String(3 + (index % 9)).padStart(3, "0")}`,
    sponsor: index % 11 === 9 ? "" : pick(SPONSORS, Math.floor(index / 23) % SPONSORS.length, ""),
    startDay: addDays(next, -400 + over),
    initialEndDay: addDays(next, 100 + over),
    endDay: addDays(next, (overdue ? 190 : 150) + over),
    weather:
      level === null
        ? null
        : {
            level,
            comment: commentIsOwed(level) ? pick(COMMENTS[level as "rain" | "storm"], Math.floor(index / 3), "") : "",
            at,
            week: "2026-W46",
            by: "p-002",
            previous: pick(["sun", "cloud", "rain"] as const, index, "sun"),
          },
    milestones: milestones.map(({ title, day }, rank) => ({
      id: `${code.toLowerCase()}-j${rank + 1}`,
      title,
      initialDay: addDays(day, rank > 0 && overdue ? -49 : 0),
      day,
      doneDay: rank === 0 ? addDays(day, -2) : null,
    })),
    budget: {
      planned: budget * 1000,
      committed: isRunning(phase) ? budget * (code === "P17" ? 1180 : 640) : null,
      paid: isRunning(phase) ? budget * 410 : null,
    },
    load: index % 13 === 12 ? null : { moe, moa, amoa },
    usage: "",
    touchedDirectionIds: [],
    commitmentIds: state === "partial" ? [] : commitmentsOf(code),
    approach: state === "partial" ? NO_APPROACH : approachOf(code, index),
    applications: state === "empty" ? [] : applicationsOf(code),
    risks: [],
    openCriticalRisks: code === "P58" || code === "P17" ? 1 : 0,
    notes: [],
    rollup,
    imported: null,
    version: 2,
  };
}

/** The sample authority as one state shows it; the same at each call. */
export function sampleWorld(state: SampleState): SampleWorld {
  const axes: SampleAxis[] = AXES.map(([id, name]) => ({ id, parentId: null, level: 1, name, inTool: true }));
  if (state === "partial") axes.splice(5, 1, { id: "a6", parentId: null, level: 1, name: AXES[5]?.[1] ?? "", inTool: false });
  axes.splice(
    1,
    0,
    { id: "a1-1", parentId: "a1", level: 2, name: "Accueillir et orienter", inTool: true },
    { id: "a1-1-1", parentId: "a1-1", level: 3, name: "Maisons départementales", inTool: true },
  );
  const moved = (line: ProjectLine): ProjectLine =>
    ["P13", "P15"].includes(line[0]) ? withAxis(line, "a1-1") : line[0] === "P16" ? withAxis(line, "a1-1-1") : line;
  const lines = state === "empty" ? [] : PROJECTS.map(moved).filter(([, axis]) => state !== "partial" || axis !== "a6");
  if (state === "large") {
    // a region with twelve times as many projects: long tables are only drawn near the screen
    const first = [...lines];
    for (let round = 2; round <= 12; round += 1)
      lines.push(...first.map(([code, ...rest]): ProjectLine => [`${code}-${round}`, ...rest]));
  }
  const actions = lines.flatMap((line, project) =>
    Array.from({ length: line[8] }, (_, index) => actionOf(line, project, index, state)),
  );
  const projects = lines.map((line, index) =>
    projectOf(
      line,
      index,
      actions.filter((action) => action.projectId === line[0].toLowerCase()),
      state,
    ),
  );
  if (state === "undated") for (const project of projects) Object.assign(project, { startDay: null, endDay: null, initialEndDay: null, milestones: [] });
  const commitments = state === "partial" ? [] : sampleCommitments();
  const plan: Plan = { ...PLAN_DEFAULTS, ...PLAN, edition: `${PLAN.id}.1`, editions: [`${PLAN.id}.1`], version: 1, commitments };
  return { plan, axes, projects, actions };
}

const withAxis = ([code, , ...rest]: ProjectLine, axis: string): ProjectLine => [code, axis, ...rest];
