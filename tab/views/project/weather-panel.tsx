import { useState } from "preact/hooks";
import type { ProjectView } from "../../../bot/contract/actions";
import { dayAt } from "../../../bot/domain/calendar/day";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language, texts } from "../../app/language";
import { details } from "../../app/details";
import { TrendMark, WeatherMark } from "../../marks/weather-mark";
import { Notice } from "../../parts/notice";
import { refusalSentence } from "../../parts/failure-page";
import { WeatherForm } from "./weather-form";

interface WeatherPanelProps {
  project: ProjectView;
  saved: (project: ProjectView) => void;
  reload: () => void;
}

/** The declared météo beside what the facts say, with causes in words, and the way to declare it. */
export function WeatherPanel({ project, saved, reload }: WeatherPanelProps) {
  const [open, setOpen] = useState(false);
  const [receipt, setReceipt] = useState("");
  const { project: words } = details.value;
  const { marks } = texts.value;
  const { declared, at, comment, trend, computed, causes, gap } = project.weather;
  if (!project.running && declared === null) return null;
  const done = (next: ProjectView | null): void => {
    setOpen(false);
    if (next === null) return reload();
    setReceipt(words.weatherSaved(marks.weather[next.weather.declared ?? "none"]));
    saved(next);
  };
  return (
    <section id="meteo" aria-labelledby="weather-title">
      <h2 id="weather-title">{words.weatherTitle}</h2>
      <div class="weather-panel">
        <div>
          <h3>{words.declared}</h3>
          <span class="pair">
            <WeatherMark level={declared} />
            <TrendMark trend={trend} />
          </span>
          {comment === "" ? null : <p>{comment}</p>}
          <p class="hint">
            {declared === null || at === null ? words.noDeclared : words.declaredOn(dayInWords(dayAt(at, "UTC"), language.value))}
          </p>
        </div>
        <div>
          <h3>{words.computed}</h3>
          <WeatherMark level={computed} />
          {causes.length === 0 ? (
            <p class="quiet">{words.noCause}</p>
          ) : (
            <ul class="causes" aria-label={words.because}>
              {causes.map((one) => (
                <li key={one.cause}>
                  <span>{marks.cause[one.cause]}</span>
                  <span class="quiet figure">{marks.points(one.points)}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <div class="below">
        {gap ? (
          <Notice tone="attention" title={`${marks.gap.charAt(0).toUpperCase()}${marks.gap.slice(1)}`}>
            <p>{words.gapExplain}</p>
          </Notice>
        ) : null}
      </div>
      <div class="below" role="status">
        {receipt === "" || open ? null : <Notice tone="done">{receipt}</Notice>}
      </div>
      <div class="below">
        {open ? (
          <WeatherForm project={project} done={done} cancel={() => setOpen(false)} />
        ) : project.canDeclareWeather.allowed ? (
          <button type="button" class="button" onClick={() => setOpen(true)}>
            {words.declare}
          </button>
        ) : (
          <p class="hint">{refusalSentence(project.canDeclareWeather.reason)}</p>
        )}
      </div>
    </section>
  );
}
