import type { ActionStatus } from "../domain/roadmap/action";
import type { WeatherLevel } from "../domain/weather/weather";

// U+FE0E asks for the plain glyph instead of a coloured picture.
/** The mark of a status, always beside its word. */
export const STATUS_MARKS: Record<ActionStatus, string> = {
  planned: "○",
  inProgress: "◐",
  done: "●",
  blocked: "■",
  paused: "‖",
  abandoned: "⊘",
};

/** The mark of a météo, always beside its word. */
export const WEATHER_MARKS: Record<WeatherLevel, string> = {
  sun: "☀\ufe0e",
  cloud: "☁\ufe0e",
  rain: "☂\ufe0e",
  storm: "⚡\ufe0e",
};
