import type { Portfolio, PortfolioProject } from "../../../../bot/contract/portfolio";
import { daysBetween } from "../../../../bot/domain/calendar/day";
import { SILENT_DAYS } from "../../../../bot/domain/portfolio/needs";
import { dayInWords } from "../../../../bot/domain/wording/format-day";
import { language, texts } from "../../../app/language";
import { WeatherMark } from "../../../marks/weather-mark";
import { hrefOf } from "../../../routing/route";
import { signHref } from "../../projects/use-query";
import type { Part } from "./part-of";
import { figureWords } from "./words";
import { WeatherTable } from "./weather-table";

type Kind = "weather" | "silent" | "gaps";

const isSilent = ({ lastHeard }: PortfolioProject, today: string): boolean => lastHeard === null || daysBetween(lastHeard, today) > SILENT_DAYS;

const WORST_FIRST = ["none", "storm", "rain", "cloud", "sun"] as const;

/** The running projects behind a figure, worst first. */
function projectsBehind(kind: Kind, { projects }: Part, today: string): PortfolioProject[] {
  const running = projects.filter((project) => project.running);
  if (kind === "silent") return running.filter((project) => isSilent(project, today)).toSorted((a, b) => (a.lastHeard ?? "").localeCompare(b.lastHeard ?? ""));
  if (kind === "gaps") return running.filter(({ weather }) => weather.gap);
  return running.toSorted((a, b) => WORST_FIRST.indexOf(a.weather.declared ?? "none") - WORST_FIRST.indexOf(b.weather.declared ?? "none"));
}

/** A figure made of projects, which the portfolio has at hand. */
export function ProjectFigure({ portfolio, part, kind }: { portfolio: Portfolio; part: Part; kind: Kind }) {
  const words = figureWords.value;
  const { portfolio: plan } = texts.value;
  const rule = kind === "weather" ? words.weatherRule : kind === "gaps" ? words.gapRule : words.silentRule(SILENT_DAYS);
  const projects = projectsBehind(kind, part, portfolio.today);
  return (
    <>
      <section>
        <h3>{words.rule}</h3>
        <p>
          {rule} {plan.runningRule}
        </p>
      </section>
      {kind === "weather" ? <WeatherTable portfolio={portfolio} part={part} /> : null}
      <section>
        <h3>{words.projects(projects.length)}</h3>
        {projects.length === 0 ? <p class="quiet">{words.none}</p> : null}
        <ul class="things-behind">
          {projects.map((project) => (
            <Line key={project.id} project={project} kind={kind} />
          ))}
        </ul>
        {kind === "weather" || part.axisId !== null || projects.length === 0 ? null : (
          <p>
            <a href={signHref(portfolio.plan.id, kind === "gaps" ? "gap" : "silent")}>{words.inList}</a>
          </p>
        )}
      </section>
    </>
  );
}

function Line({ project, kind }: { project: PortfolioProject; kind: Kind }) {
  const words = figureWords.value;
  const { marks } = texts.value;
  const { weather, lastHeard } = project;
  const causes = weather.causes.map(({ cause, points }) => `${marks.cause[cause]} (${marks.points(points)})`).join(", ");
  const heard = lastHeard === null ? words.neverHeard : words.heard(dayInWords(lastHeard, language.value));
  return (
    <li>
      <div>
        <a class="name" href={`${hrefOf({ page: "project", projectId: project.id })}${kind === "silent" ? "" : "#meteo"}`}>
          {project.name}
        </a>
        <p class="hint">{kind === "silent" ? heard : kind === "gaps" ? causes : weather.comment}</p>
      </div>
      <div class="stack">
        <WeatherMark level={weather.declared} />
        {kind === "gaps" ? <span class="hint attention">{marks.computed(marks.weather[weather.computed])}</span> : null}
      </div>
    </li>
  );
}
