import type * as fr from "../fr/weather";

export const weather: typeof fr.weather = {
  levels: { sun: "Sun", cloud: "Cloud", rain: "Rain", storm: "Storm" },
  meanings: {
    sun: "on target",
    cloud: "watch out, the project copes",
    rain: "support is asked for",
    storm: "the objective is at risk, a decision is needed",
  },
  none: "Not given",
  trends: { improves: "improving", steady: "steady", worsens: "getting worse" },
  gap: "gap to explain",
};
