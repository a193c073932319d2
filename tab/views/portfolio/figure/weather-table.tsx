import type { Portfolio } from "../../../../bot/contract/portfolio";
import { dayInTable } from "../../../parts/day-in-table";
import { formatNumber } from "../../../../bot/domain/wording/format-number";
import { language, texts } from "../../../app/language";
import { WeatherMark } from "../../../marks/weather-mark";
import type { Part } from "./part-of";
import { figureWords } from "./words";

const LEVELS = ["none", "storm", "rain", "cloud", "sun"] as const;

/** How many projects stand in each météo, what it means, and how many stood there then. */
export function WeatherTable({ portfolio, part }: { portfolio: Portfolio; part: Part }) {
  const words = figureWords.value;
  const { marks } = texts.value;
  const { past, weather } = part.figures;
  const { compared, today } = portfolio;
  const then = compared !== null && past !== null ? past.weather : null;
  return (
    <section>
      <table>
        <caption class="only-heard">{words.titles.weather}</caption>
        <thead>
          <tr>
            <th scope="col">{words.level}</th>
            <th scope="col" class="figure">
              {words.now}
            </th>
            {compared === null || then === null ? null : (
              <th scope="col" class="figure">
                {words.onDay(dayInTable(compared.day, today, language.value))}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((level) => (
            <tr key={level}>
              <th scope="row">
                <WeatherMark level={level === "none" ? null : level} />
                {level === "none" ? null : <span class="hint">{marks.weatherMeaning[level]}</span>}
              </th>
              <td class="figure">{formatNumber(weather[level], language.value)}</td>
              {then === null ? null : <td class="figure">{formatNumber(then[level], language.value)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
