import type { Instant } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";

/** *soleil* (held), *nuage* (vigilance), *pluie* (support asked), *orage* (objective compromised, decision wanted). */
export const WEATHER_LEVELS = ["sun", "cloud", "rain", "storm"] as const;
export type WeatherLevel = (typeof WEATHER_LEVELS)[number];

/** What the head of a project declares. A project without it is *non renseignée*, which is never shown as good. */
export interface DeclaredWeather {
  level: WeatherLevel;
  /** Owed from rain on. */
  comment: string;
  at: Instant;
  week: IsoWeek;
  by: string;
  /** The level declared before this one, for the trend; null at the first declaration. */
  previous: WeatherLevel | null;
}

/** « Un commentaire est dû à partir de la pluie. » */
export const commentIsOwed = (level: WeatherLevel): boolean => level === "rain" || level === "storm";

const RANK: Record<WeatherLevel, number> = { sun: 0, cloud: 1, rain: 2, storm: 3 };

/** How many levels worse `b` is than `a`; negative when better. */
export const levelsApart = (a: WeatherLevel, b: WeatherLevel): number => RANK[b] - RANK[a];

export type Trend = "improves" | "steady" | "worsens";

/** *s'améliore, stable, se dégrade*; null when there is nothing to compare with. */
export function trendOf(weather: DeclaredWeather | null): Trend | null {
  if (!weather?.previous) return null;
  const moved = levelsApart(weather.previous, weather.level);
  return moved === 0 ? "steady" : moved > 0 ? "worsens" : "improves";
}
