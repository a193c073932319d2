import type { ActionCounts } from "../../bot/contract/portfolio";
import { ACTION_STATUSES } from "../../bot/domain/roadmap/action";
import { formatNumber } from "../../bot/domain/wording/format-number";
import { language, texts } from "../app/language";
import { statusDrawings } from "./status-drawings";
import { weatherDrawings } from "./weather-drawings";
import { Icon } from "./icon";

/** Order of the segments: what is behind us first, then what stands still. */
const ORDER = [
  "done",
  "inProgress",
  "planned",
  "blocked",
  "paused",
  "abandoned",
] as const satisfies readonly (typeof ACTION_STATUSES)[number][];

/** The share of each status as one bar; the words and figures stand beside it, so it is not read aloud. */
export function StatusBar({ counts }: { counts: ActionCounts }) {
  let from = 0;
  return (
    <svg class="bar status-bar" viewBox={`0 0 ${Math.max(1, counts.total)} 4`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width={Math.max(1, counts.total)} height="4" />
      {ORDER.map((status) => {
        const start = from;
        from += counts[status];
        return counts[status] === 0 ? null : (
          <rect key={status} class={`share-${status}`} x={start} width={counts[status]} height="4" />
        );
      })}
    </svg>
  );
}

/** A count and its word, which leads to what is counted where there is a way. */
function Count({ count, word, href }: { count: number; word: string; href: string | undefined }) {
  const figure = <strong>{formatNumber(count, language.value)}</strong>;
  return href === undefined ? (
    <>
      {figure} {word}
    </>
  ) : (
    <a href={href}>
      {figure} {word}
    </a>
  );
}

/** Counts by status in words, with their marks. */
export function StatusCounts({ counts, hrefOf }: { counts: ActionCounts; hrefOf?: (status: (typeof ORDER)[number]) => string }) {
  return (
    <ul class="counts">
      {ORDER.filter((status) => counts[status] > 0).map((status) => (
        <li key={status} class={`status-${status}`}>
          <Icon of={statusDrawings[status]} />
          <Count count={counts[status]} word={texts.value.marks.statusCount[status](counts[status])} href={hrefOf?.(status)} />
        </li>
      ))}
    </ul>
  );
}

type WeatherCounts = Record<keyof typeof weatherDrawings, number>;

const WEATHER_ORDER = ["none", "storm", "rain", "cloud", "sun"] as const;

/** The spread of météos, worst first and *non renseignée* before all: icon, figure and word. */
export function WeatherSpread({ counts, small = false, href }: { counts: WeatherCounts; small?: boolean; href?: string }) {
  return (
    <ul class={small ? "counts small" : "counts"}>
      {WEATHER_ORDER.filter((level) => counts[level] > 0).map((level) => (
        <li key={level} class={`weather-${level}`}>
          <Icon of={weatherDrawings[level]} />
          <Count count={counts[level]} word={texts.value.marks.weatherCount(level, counts[level])} href={href} />
        </li>
      ))}
    </ul>
  );
}
