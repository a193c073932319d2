/** What a project does to the technical debt. */
export const DEBT_EFFECTS = ["reduces", "neutral", "adds"] as const;
export type DebtEffect = (typeof DEBT_EFFECTS)[number];

/** « Un besoin, un marché, un progiciel » or not: a platform that others use too, or a new silo. */
export const FOUNDATIONS = ["shared", "silo"] as const;
export type Foundation = (typeof FOUNDATIONS)[number];

/** How it is made: settings, low-code, code, a package taken as it is. */
export const REALISATION_MODES = ["configuration", "lowCode", "code", "package"] as const;
export type RealisationMode = (typeof REALISATION_MODES)[number];
/** The share of each mode, in percent; together they are the whole. */
export type Realisation = Record<RealisationMode, number>;

/** *Champs d'opportunité*: what a project makes the most of. */
export const OPPORTUNITIES = ["collaboration", "data", "mobility", "userRelation", "onlineServices"] as const;
export type Opportunity = (typeof OPPORTUNITIES)[number];

/** How a project is gone about; null and nothing while nobody has said it. */
export interface Approach {
  debt: DebtEffect | null;
  foundation: Foundation | null;
  realisation: Realisation | null;
  opportunities: Opportunity[];
}

export const NO_APPROACH: Approach = { debt: null, foundation: null, realisation: null, opportunities: [] };

/** Whether shares are those of a whole, none below nothing. */
export const isWhole = (shares: Realisation): boolean =>
  REALISATION_MODES.every((mode) => shares[mode] >= 0) && REALISATION_MODES.reduce((sum, mode) => sum + shares[mode], 0) === 100;
