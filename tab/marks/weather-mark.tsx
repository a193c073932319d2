import type { ProjectWeather } from "../../bot/contract/portfolio";
import type { WeatherLevel } from "../../bot/domain/weather/weather";
import { texts } from "../app/language";
import { trendDrawings, weatherDrawings } from "./weather-drawings";
import { Icon } from "./icon";

/** A météo: icon and word, always both. */
export function WeatherMark({ level }: { level: WeatherLevel | null }) {
  const kind = level ?? "none";
  return (
    <span class={`mark weather-${kind}`}>
      <Icon of={weatherDrawings[kind]} />
      <span>{texts.value.marks.weather[kind]}</span>
    </span>
  );
}

/** The trend in words; nothing when there is nothing to compare with. */
export function TrendMark({ trend }: { trend: ProjectWeather["trend"] }) {
  if (trend === null) return null;
  return (
    <span class="mark quiet">
      <Icon of={trendDrawings[trend]} size={16} />
      <span>{texts.value.marks.trend[trend]}</span>
    </span>
  );
}

/** The météo of a project in a table: declared, and beside it what the facts say when the two are far apart. */
export function ProjectWeatherMark({ weather }: { weather: ProjectWeather }) {
  const { marks } = texts.value;
  return (
    <span class="stack">
      <span class="pair">
        <WeatherMark level={weather.declared} />
        {weather.gap ? <Icon of={weatherDrawings[weather.computed]} kind={`weather-${weather.computed}`} /> : null}
      </span>
      {weather.gap ? (
        <span class="hint attention">
          {marks.gap}
          <span class="only-heard">{`, ${marks.computed(marks.weather[weather.computed])}`}</span>
        </span>
      ) : weather.trend !== null && weather.trend !== "steady" ? (
        <span class="hint">{marks.trend[weather.trend]}</span>
      ) : null}
    </span>
  );
}
