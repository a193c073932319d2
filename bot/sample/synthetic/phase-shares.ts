import type { Phase } from "../../domain/roadmap/phase";
import { chance } from "../fixed-chance";
import type { SyntheticOptions } from "./options";

/** How many of the sample authority's 69 projects are in each phase, and how many actions such a project has. */
const PHASES: readonly { phase: Phase; projects: number; actions: number }[] = [
  { phase: "finished", projects: 14, actions: 2 },
  { phase: "scoping", projects: 5, actions: 3 },
  { phase: "building", projects: 13, actions: 5 },
  { phase: "trial", projects: 4, actions: 4 },
  { phase: "rollout", projects: 8, actions: 4 },
  { phase: "scheduled", projects: 19, actions: 1.5 },
  { phase: "suspended", projects: 4, actions: 1 },
  { phase: "abandoned", projects: 2, actions: 1 },
];
const ALL = 69;

// steps of the golden section fall evenly: the shares hold for any number of projects, without a run of one phase
const STEP = 0.618_033_988_75;

/** What each project is in, and the share of all actions that it has; the shares add up to 1. */
export function phaseShares({ projects, seed }: SyntheticOptions): { phase: Phase; share: number }[] {
  const drawn = Array.from({ length: projects }, (_, at) => phaseAt((chance(`phase.${seed}`) + at * STEP) % 1));
  const sum = drawn.reduce((total, { actions }) => total + actions, 0);
  return drawn.map(({ phase, actions }) => ({ phase, share: actions / sum }));
}

function phaseAt(point: number): { phase: Phase; actions: number } {
  let left = point * ALL;
  for (const one of PHASES) {
    left -= one.projects;
    if (left < 0) return one;
  }
  return { phase: "scheduled", actions: 1.5 };
}
