import type { Dossier } from "../../../bot/contract/handover";
import { isRunning } from "../../../bot/domain/roadmap/phase";
import { dayInWords, dayShort } from "../../../bot/domain/wording/format-day";
import { language, texts } from "../../app/language";
import { WeatherMark } from "../../marks/weather-mark";
import { capitalized } from "../../parts/capitalized";
import { hrefOf } from "../../routing/route";
import { handoverWords } from "./words";

type Led = Dossier["projects"][number];

const say = (day: string): string => dayInWords(day, language.value);

function Next({ project: { nextMilestone: next, endDay } }: { project: Led }) {
  const words = handoverWords.value;
  return (
    <span class="stack">
      {next === null ? <span class="quiet">{words.noNext}</span> : <span>{words.milestone(next.title, say(next.day))}</span>}
      {next !== null && next.overdueDays > 0 ? <span class="hint attention">{words.overdue(next.overdueDays)}</span> : null}
      {endDay === null ? null : <span class="hint">{words.end(say(endDay))}</span>}
    </span>
  );
}

function ToWatch({ project: { critical, late, lastHeard, comment } }: { project: Led }) {
  const words = handoverWords.value;
  const told = [critical === 0 ? "" : words.critical(critical), late === 0 ? "" : words.late(late)].filter((text) => text !== "");
  return (
    <span class="stack">
      {told.length === 0 && comment === "" ? <span class="quiet">{words.nothingToWatch}</span> : null}
      {told.map((text) => (
        <span key={text} class="attention">
          {text}
        </span>
      ))}
      {comment === "" ? null : <span>{comment}</span>}
      {lastHeard === null ? null : <span class="hint">{words.heard(dayShort(lastHeard, language.value))}</span>}
    </span>
  );
}

/** The projects that a successor takes over: which side, with whom, where each stands, what comes next and what to watch. */
export function HandedProjects({ projects }: { projects: Dossier["projects"] }) {
  const words = handoverWords.value;
  const { phase } = texts.value.marks;
  if (projects.length === 0) return null;
  return (
    <section aria-labelledby="handed-projects">
      <h2 id="handed-projects">{words.projects}</h2>
      <div class="table-frame">
        <table class="handed">
          <caption class="only-heard">{words.projects}</caption>
          <thead>
            <tr>
              <th scope="col">{words.project}</th>
              <th scope="col">{words.standing}</th>
              <th scope="col">{words.next}</th>
              <th scope="col">{words.toWatch}</th>
            </tr>
          </thead>
          <tbody>
            {projects.map((project) => (
              <tr key={project.id}>
                <th scope="row">
                  <a class="name" href={hrefOf({ page: "project", projectId: project.id })}>
                    {project.code === "" ? project.name : `${project.code} · ${project.name}`}
                  </a>
                  <span class="hint">{[words.side[project.side], project.partner === "" ? words.alone : words.with(project.partner)].join(", ")}</span>
                  {project.sponsor === "" ? null : <span class="hint">{words.sponsor(project.sponsor)}</span>}
                </th>
                <td data-label={words.standing}>
                  <span class="stack">
                    <span>{capitalized(phase[project.phase])}</span>
                    {isRunning(project.phase) ? <WeatherMark level={project.weather} /> : null}
                  </span>
                </td>
                <td data-label={words.next}>
                  <Next project={project} />
                </td>
                <td data-label={words.toWatch}>
                  <ToWatch project={project} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
