import type { WeatherLevel } from "../weather/weather";

/** How an axis or a project is doing, for somebody who knows no project method; best first. */
export const PLAIN_STATES = ["onTrack", "noNews", "helpWanted", "decisionWanted"] as const;
export type PlainState = (typeof PLAIN_STATES)[number];

/** What the elected page needs to know of a project. */
export interface PlainProject {
  running: boolean;
  forTheRecord: boolean;
  phase: string;
  weather: { declared: WeatherLevel | null; trend: "improves" | "steady" | "worsens" | null };
}

const STATES: Record<WeatherLevel | "none", PlainState> = { sun: "onTrack", cloud: "onTrack", none: "noNews", rain: "helpWanted", storm: "decisionWanted" };

/** « Soleil et nuage avancent comme prévu ; la pluie demande un appui, l'orage une décision ; sans météo, les nouvelles manquent. » */
export const plainStateOf = ({ weather }: Pick<PlainProject, "weather">): PlainState => STATES[weather.declared ?? "none"];

/** An axis in plain words: its running projects by state, the worst of them, what it has achieved and where it tends. */
export interface PlainAxis {
  state: PlainState | null;
  running: number;
  counts: Record<PlainState, number>;
  finished: number;
  improving: number;
  worsening: number;
}

/** What the projects of an axis come to; `state` is null while none runs. An axis is as well as its worst project. */
export function plainAxis(projects: readonly PlainProject[]): PlainAxis {
  const followed = projects.filter(({ forTheRecord }) => !forTheRecord);
  const running = followed.filter((project) => project.running);
  const counts = { onTrack: 0, noNews: 0, helpWanted: 0, decisionWanted: 0 };
  for (const project of running) counts[plainStateOf(project)] += 1;
  return {
    state: PLAIN_STATES.findLast((state) => counts[state] > 0) ?? null,
    running: running.length,
    counts,
    finished: followed.filter(({ phase }) => phase === "finished").length,
    improving: running.filter(({ weather }) => weather.trend === "improves").length,
    worsening: running.filter(({ weather }) => weather.trend === "worsens").length,
  };
}
