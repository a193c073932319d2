import { type Phase, PHASES } from "../roadmap/phase";

/** A column of the board: a phase and its projects, in the order of the plan. */
export interface PhaseColumn<P> {
  phase: Phase;
  projects: P[];
}

/** The board of a plan by phase; those kept for the record are not on it. Empty columns stay: a project may come there. */
export function phaseBoard<P extends { phase: Phase; forTheRecord: boolean }>(projects: readonly P[]): PhaseColumn<P>[] {
  const followed = projects.filter(({ forTheRecord }) => !forTheRecord);
  return PHASES.map((phase) => ({ phase, projects: followed.filter((project) => project.phase === phase) }));
}

/** A place on the board: column and line, from 0. */
export interface BoardPlace {
  column: number;
  line: number;
}

/**
 * Where an arrow leads: up and down within a column, left and right to the next column that holds a project, at the same
 * height or at its last one. At an edge it stays.
 */
export function stepOnBoard(sizes: readonly number[], { column, line }: BoardPlace, arrow: "up" | "down" | "left" | "right"): BoardPlace {
  if (arrow === "up") return { column, line: Math.max(0, line - 1) };
  if (arrow === "down") return { column, line: Math.min((sizes[column] ?? 1) - 1, line + 1) };
  const by = arrow === "left" ? -1 : 1;
  for (let to = column + by; to >= 0 && to < sizes.length; to += by) {
    const size = sizes[to] ?? 0;
    if (size > 0) return { column: to, line: Math.min(line, size - 1) };
  }
  return { column, line };
}

/** The phase that usually follows; the present one where none does. */
export function nextPhase(phase: Phase): Phase {
  const at = PHASES.indexOf(phase);
  const next = PHASES[at + 1];
  return phase === "finished" || phase === "suspended" || phase === "abandoned" || next === undefined ? phase : next;
}
