import { isRunning } from "../roadmap/phase";
import { duoGaps, type Project } from "../roadmap/project";

/** What a project's sheet is expected to say. */
export const SHEET_PARTS = ["heads", "dates", "load", "weather", "budget", "sponsor"] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

type Sheet = Pick<
  Project,
  "phase" | "forTheRecord" | "itHeadId" | "businessHeadId" | "startDay" | "endDay" | "load" | "weather" | "budget" | "sponsor"
>;

/** The parts that count for a project: « la météo n'est attendue que d'un projet en cours ». */
export const partsExpected = (running: boolean): readonly SheetPart[] =>
  running ? SHEET_PARTS : SHEET_PARTS.filter((part) => part !== "weather");

/**
 * What the sheet of a project does not say yet: « Comptent le duo, numérique et métier, les dates de début et de fin, la charge, la
 * météo, le budget prévu et le commanditaire, chacun pour un. »
 */
export function missingParts(project: Sheet): SheetPart[] {
  const { load } = project;
  const said: Record<SheetPart, boolean> = {
    heads: duoGaps(project).length === 0,
    dates: project.startDay !== null && project.endDay !== null,
    load: load !== null && load.moe + load.moa + load.amoa > 0,
    weather: project.weather !== null,
    budget: project.budget.planned !== null,
    sponsor: project.sponsor.trim() !== "",
  };
  return partsExpected(isRunning(project.phase) && !project.forTheRecord).filter((part) => !said[part]);
}

/** *4 sur 6*: how many of the expected parts a sheet says. */
export function completenessOf(project: { running: boolean; missing: readonly SheetPart[] }): { said: number; expected: number } {
  const expected = partsExpected(project.running).length;
  return { said: expected - project.missing.length, expected };
}
