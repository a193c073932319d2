/** The phases of a project: the State's four, and what stands before, after and beside them. */
export const PHASES = ["scheduled", "scoping", "building", "trial", "rollout", "finished", "suspended", "abandoned"] as const;
export type Phase = (typeof PHASES)[number];

/** « En cours » : les projets en cadrage, en conception ou réalisation, en expérimentation ou en déploiement. */
export const isRunning = (phase: Phase): boolean =>
  phase === "scoping" || phase === "building" || phase === "trial" || phase === "rollout";
