/**
 * What a risk is about. The first six come back in every project of an authority and are offered from the start: a change
 * felt as a constraint, a specification that leaves practices as they are, tasks that people fear to lose, a need nobody can
 * state, the wish for a tool, works that are dear and late.
 */
export const RISK_FAMILIES = [
  "constraint",
  "practice",
  "taskLoss",
  "obscureNeed",
  "toolWish",
  "lateWorks",
  "security",
  "privacy",
  "staff",
  "contract",
] as const;
export type RiskFamily = (typeof RISK_FAMILIES)[number];

/** Those that each project is asked to rate. */
export const RECURRING_RISKS: readonly RiskFamily[] = RISK_FAMILIES.slice(0, 6);

/** Gravity and likelihood go from 0 (none) to 4. */
export const HIGHEST_MARK = 4;
/** From this product of gravity and likelihood on, a risk is critical. */
const CRITICAL_FROM = 12;

export interface Risk {
  id: string;
  family: RiskFamily;
  /** In the project's own words; empty when those of the family are enough. */
  title: string;
  gravity: number;
  likelihood: number;
  /** What is done about it; empty when nothing is. */
  treatment: string;
  /** *Diffusion restreinte* : never in a pack, an export for others or a channel. */
  restricted: boolean;
}

export const isCritical = ({ gravity, likelihood }: Pick<Risk, "gravity" | "likelihood">): boolean => gravity * likelihood >= CRITICAL_FROM;

/** Critical risks about which nothing is done: two points of the computed météo. */
export const openCriticalRisksIn = (risks: readonly Risk[]): number =>
  risks.filter((risk) => isCritical(risk) && risk.treatment.trim() === "").length;
