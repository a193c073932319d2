import type { Trend, WeatherLevel } from "../../domain/weather/weather";

/** La météo d'un projet, en mots. */
export const weather = {
  levels: {
    sun: "Soleil",
    cloud: "Nuage",
    rain: "Pluie",
    storm: "Orage",
  } satisfies Record<WeatherLevel, string>,
  /** Ce que chaque niveau veut dire, pour qui le choisit. */
  meanings: {
    sun: "l’objectif est tenu",
    cloud: "vigilance, le projet s’en charge",
    rain: "un appui est demandé",
    storm: "l’objectif est compromis, une décision est attendue",
  } satisfies Record<WeatherLevel, string>,
  none: "Non renseignée",
  trends: {
    improves: "s’améliore",
    steady: "stable",
    worsens: "se dégrade",
  } satisfies Record<Trend, string>,
  gap: "écart à expliquer",
};
