/** Bounds of the computed météo; the plan may change each (conventions of the product, table 4.2). */
export interface WeatherThresholds {
  /**
   * Delay of the worst coming milestone, in percent of the time there was to reach it: up to the first 0 point, up to the
   * second 1, more 2.
   */
  delayPercent: [number, number];
  /** Budget committed beyond plan, in percent: likewise. */
  budgetPercent: [number, number];
  /** Weeks since anything was said: likewise. */
  silenceWeeks: [number, number];
  /** Gap of the client-side load to what the ratio asks, in percent: beyond it 1 point. */
  loadGapPercent: number;
  /** Points from which it is cloud, rain, storm. */
  levels: [number, number, number];
}

export const DEFAULT_WEATHER_THRESHOLDS: WeatherThresholds = {
  delayPercent: [10, 25],
  budgetPercent: [5, 15],
  silenceWeeks: [2, 4],
  loadGapPercent: 20,
  levels: [2, 4, 6],
};
