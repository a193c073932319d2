import type { PackContent, PackWeatherCounts } from "../../../bot/domain/committee/pack-content";
import { formatPercent } from "../../../bot/domain/wording/format-number";
import { language, texts } from "../../app/language";
import { words } from "./words";

const LEVELS = ["storm", "rain", "cloud", "sun", "none"] as const;

/** *1 orage, 2 pluie, 4 soleil* */
const weatherInWords = (counts: PackWeatherCounts): string =>
  LEVELS.filter((level) => counts[level] > 0)
    .map((level) => `${counts[level]}\u00a0${texts.value.marks.weatherCount(level, counts[level])}`)
    .join(", ");

/** How far each axis was, on that day. */
export function PackAxes({ axes }: Pick<PackContent, "axes">) {
  const said = words.value;
  if (axes.length === 0) return null;
  return (
    <section aria-labelledby="pack-axes">
      <h2 id="pack-axes">{said.axes}</h2>
      <div class="table-frame">
        <table class="pack-axes">
          <caption class="only-heard">{said.axesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{said.axis}</th>
              <th scope="col">{said.rate}</th>
              <th scope="col">{said.weather}</th>
              <th scope="col">{said.late}</th>
            </tr>
          </thead>
          <tbody>
            {axes.map(({ id, name, level, rate, weather, late }) => (
              <tr key={id} class={`level-${level}`}>
                <th scope="row">
                  <strong>{name}</strong>
                </th>
                <td data-label={said.rate}>
                  {rate.value === null ? <span class="quiet">{texts.value.marks.notComputed}</span> : formatPercent(rate.value, language.value)}
                  <span class="hint">{texts.value.marks.coverage(rate.known, rate.total)}</span>
                </td>
                <td data-label={said.weather}>{weatherInWords(weather)}</td>
                <td data-label={said.late} class={late === 0 ? "quiet" : ""}>
                  {said.lateCount(late)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
