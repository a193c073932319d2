/** How large a synthetic authority is to be. The same options make the same records. */
export interface SyntheticOptions {
  /** At least 1. */
  people: number;
  /** At least 0. */
  actions: number;
  /** At least 1. */
  projects: number;
  seed: string | number;
}

export const SYNTHETIC_PLAN_ID = "feuille-de-route-synthetique";
export const SYNTHETIC_EDITION = `${SYNTHETIC_PLAN_ID}.1`;

/** The Monday the synthetic authority is told on, and when its file was loaded: a week before. */
export const SYNTHETIC_DAY = "2026-11-16";
export const SYNTHETIC_LOADED_AT = "2026-11-09T06:30:00.000Z";
export const SYNTHETIC_LOADED_WEEK = "2026-W46";
