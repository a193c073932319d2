import type { PackContent, PackProject } from "../../../bot/domain/committee/pack-content";
import { formatPercent } from "../../../bot/domain/wording/format-number";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language, texts } from "../../app/language";
import { WeatherMark } from "../../marks/weather-mark";
import { capitalized } from "../../parts/capitalized";
import { Folded } from "../../parts/folded";
import { words as meetingWords } from "../meeting/words";
import { words } from "./words";

/** The projects that needed a hand on that day, worst first; all of them behind their count. */
export function PackProjects({ content: { projects } }: { content: PackContent }) {
  const said = words.value;
  const needing = projects.filter(({ needs }) => needs.length > 0);
  return (
    <section aria-labelledby="pack-hand">
      <h2 id="pack-hand">{said.hand}</h2>
      {needing.length === 0 ? <p class="quiet">{said.handNone}</p> : <ProjectTable projects={needing} caption={said.hand} />}
      <Folded title={said.allProjects(projects.length)} className="below">
        <ProjectTable projects={projects} caption={said.allProjects(projects.length)} />
      </Folded>
    </section>
  );
}

function ProjectTable({ projects, caption }: { projects: readonly PackProject[]; caption: string }) {
  const said = words.value;
  const { marks } = texts.value;
  const day = (value: string): string => dayInWords(value, language.value);
  return (
    <div class="table-frame">
      <table class="pack-projects">
        <caption class="only-heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{said.project}</th>
            <th scope="col">{said.weather}</th>
            <th scope="col">{said.rate}</th>
            <th scope="col">{said.end}</th>
            <th scope="col">{said.why}</th>
          </tr>
        </thead>
        <tbody>
          {projects.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <strong>{[one.code, one.name].filter((part) => part !== "").join(" ")}</strong>
                <span class="hint">{[one.axisName, marks.phase[one.phase], ...(one.heads.length === 0 ? [] : [one.heads.join(", ")])].join(" · ")}</span>
              </th>
              <td data-label={said.weather}>
                <WeatherMark level={one.weather.declared} />
                {one.weather.gap ? <span class="hint attention">{marks.gap}</span> : null}
              </td>
              <td data-label={said.rate} class={one.rate.value === null ? "quiet" : ""}>
                {one.rate.value === null ? marks.notComputed : formatPercent(one.rate.value, language.value)}
              </td>
              <td data-label={said.end}>
                {one.endDay === null ? <span class="quiet">{said.noEnd}</span> : day(one.endDay)}
                {one.initialEndDay === null || one.initialEndDay === one.endDay ? null : <span class="hint">{said.initialEnd(day(one.initialEndDay))}</span>}
              </td>
              <td data-label={said.why}>
                {capitalized(one.needs.map((need) => meetingWords.value.reasons[need]).join(", "))}
                {one.weather.comment === "" ? null : <span class="hint">{one.weather.comment}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
