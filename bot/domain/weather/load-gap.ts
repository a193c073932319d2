import type { Load } from "../roadmap/project";

/** Client-side days against what the ratio « 1 j MOE = 1 j MOA = 0,5 j AMOA » asks: negative is missing. */
export interface LoadGap {
  days: number;
  percent: number;
}

/** The gap of the client-side load to the builder-side load; null when the load is not stated. */
export function loadGap(load: Load | null): LoadGap | null {
  if (!load || load.moe === 0) return null;
  const days = load.moa - load.moe;
  return { days, percent: (100 * days) / load.moe };
}
