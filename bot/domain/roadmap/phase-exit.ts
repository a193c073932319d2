import { type Phase, PHASES } from "./phase";
import type { Project } from "./project";
import { RECURRING_RISKS } from "./risk";

/** What a project needs before it leaves a phase. */
export const EXIT_ITEMS = [
  "sponsor",
  "direction",
  "usage",
  "heads",
  "endDay",
  "milestone",
  "load",
  "risks",
  "actions",
  "weather",
  "criticalRisks",
  "milestonePassed",
  "actionsClosed",
  "milestonesPassed",
] as const;
export type ExitItem = (typeof EXIT_ITEMS)[number];

/** « On ne quitte pas le cadrage sans phrase d'usage, sans duo, sans échéance, sans jalon, sans charge ni risques évalués. » */
const EXITS: Partial<Record<Phase, readonly ExitItem[]>> = {
  scheduled: ["sponsor", "direction"],
  scoping: ["usage", "heads", "endDay", "milestone", "load", "risks"],
  building: ["actions", "weather", "criticalRisks"],
  trial: ["milestonePassed", "weather"],
  rollout: ["actionsClosed", "milestonesPassed"],
};

const MET: Record<ExitItem, (project: Project) => boolean> = {
  sponsor: ({ sponsor }) => sponsor.trim() !== "",
  direction: ({ directionId }) => directionId !== null,
  usage: ({ usage }) => usage.trim() !== "",
  heads: ({ itHeadId, businessHeadId }) => itHeadId !== null && businessHeadId !== null,
  endDay: ({ endDay }) => endDay !== null,
  milestone: ({ milestones }) => milestones.length > 0,
  load: ({ load }) => load !== null,
  risks: ({ risks }) => RECURRING_RISKS.every((family) => risks.some((risk) => risk.family === family)),
  actions: ({ rollup }) => rollup.total > 0,
  weather: ({ weather }) => weather !== null,
  criticalRisks: ({ openCriticalRisks }) => openCriticalRisks === 0,
  milestonePassed: ({ milestones }) => milestones.some(({ doneDay }) => doneDay !== null),
  actionsClosed: ({ rollup: { total, byStatus } }) => byStatus.done + byStatus.abandoned === total,
  milestonesPassed: ({ milestones }) => milestones.every(({ doneDay }) => doneDay !== null),
};

/** The phases that follow each other; a project may be suspended or abandoned from any of them. */
const WAY: readonly Phase[] = PHASES.filter((phase) => phase !== "suspended" && phase !== "abandoned");

/** True for a move to a later phase: only that has conditions. */
export function isForward(from: Phase, to: Phase): boolean {
  const [start, end] = [WAY.indexOf(from), WAY.indexOf(to)];
  return start !== -1 && end > start;
}

const exitItemsOf = (phase: Phase): readonly ExitItem[] => EXITS[phase] ?? [];

/** What the project still lacks to leave its phase. */
export const exitGaps = (project: Project): ExitItem[] => exitItemsOf(project.phase).filter((item) => !MET[item](project));

/** Each condition of the project's phase, and whether it is met. */
export const phaseExit = (project: Project): { item: ExitItem; met: boolean }[] =>
  exitItemsOf(project.phase).map((item) => ({ item, met: MET[item](project) }));
