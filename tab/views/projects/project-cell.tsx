import type { PortfolioProject } from "../../../bot/contract/portfolio";
import { daysBetween } from "../../../bot/domain/calendar/day";
import { completenessOf } from "../../../bot/domain/portfolio/completeness";
import { SILENT_DAYS } from "../../../bot/domain/portfolio/needs";
import { carrierOf } from "../../../bot/domain/portfolio/project-list/listed-project";
import type { Column } from "../../../bot/domain/portfolio/project-list/project-query";
import { language, texts } from "../../app/language";
import { RateBar } from "../../marks/rate-bar";
import { ProjectWeatherMark, WeatherMark } from "../../marks/weather-mark";
import { capitalized } from "../../parts/capitalized";
import { dayInTable } from "../../parts/day-in-table";
import { words } from "./words";

export interface CellProps {
  project: PortfolioProject;
  axisName: string;
  today: string;
  /** Opens how the completeness is counted. */
  explain: (project: PortfolioProject) => void;
}

const Quiet = ({ why }: { why: string }) => <span class="quiet">{why}</span>;

function Rate({ project }: CellProps) {
  const { portfolio, marks } = texts.value;
  if (project.actions.total === 0) return <Quiet why={portfolio.noActionsHere} />;
  const bar = <RateBar value={project.rate?.value ?? null} coverage={project.coverage} />;
  if (project.actions.late === 0) return bar;
  return (
    <span class="stack">
      {bar}
      <span class="hint attention">{marks.lateActions(project.actions.late)}</span>
    </span>
  );
}

function NextMilestone({ project: { nextMilestone: next }, today }: CellProps) {
  const { portfolio, marks } = texts.value;
  if (next === null) return <Quiet why={portfolio.noMilestone} />;
  return (
    <>
      <span title={next.title}>{dayInTable(next.day, today, language.value)}</span>
      {next.overdueDays > 0 ? <span class="hint attention under">{marks.late(next.overdueDays)}</span> : null}
      {next.afterMandate ? <span class="hint attention under">{marks.afterMandate}</span> : null}
    </>
  );
}

function Heard({ project, today }: CellProps) {
  const { none, silent } = words.value;
  if (project.lastHeard === null) return <Quiet why={none.heard} />;
  const days = daysBetween(project.lastHeard, today);
  return (
    <>
      {dayInTable(project.lastHeard, today, language.value)}
      {project.running && days > SILENT_DAYS ? <span class="hint attention under">{silent(days)}</span> : null}
    </>
  );
}

function Completeness({ project, explain }: CellProps) {
  const said = words.value;
  const { said: count, expected } = completenessOf(project);
  const missing = said.missing(project.missing.length, project.missing.map((part) => said.parts[part]).join(", "));
  return (
    <>
      <button type="button" class="plain" aria-label={said.completeTitle(count, expected)} onClick={() => explain(project)}>
        {said.complete(count, expected)}
      </button>
      {project.missing.length === 0 ? null : (
        <span class="hint under" title={missing}>
          {missing}
        </span>
      )}
    </>
  );
}

const orWhy = (text: string, why: string) => (text === "" ? <Quiet why={why} /> : text);

/** What each column says of a project; where it has nothing to say, it says why. */
export const CELLS: Record<Column, (props: CellProps) => preact.ComponentChildren> = {
  axis: ({ axisName }) => axisName,
  phase: ({ project }) => capitalized(texts.value.marks.phase[project.phase]),
  weather: ({ project }) =>
    project.running ? <ProjectWeatherMark weather={project.weather} /> : <Quiet why={texts.value.portfolio.noWeather} />,
  computed: ({ project }) =>
    project.running ? <WeatherMark level={project.weather.computed} /> : <Quiet why={texts.value.portfolio.noWeather} />,
  rate: Rate,
  late: ({ project }) =>
    project.actions.total === 0 ? (
      <Quiet why={texts.value.portfolio.noActionsHere} />
    ) : project.actions.late === 0 ? (
      <Quiet why={words.value.none.late} />
    ) : (
      <span class="attention">{project.actions.late}</span>
    ),
  milestone: NextMilestone,
  direction: ({ project }) => orWhy(carrierOf(project), words.value.none.direction),
  programme: ({ project }) => orWhy(project.programme, words.value.none.programme),
  heads: ({ project }) => orWhy(project.heads.join(", "), words.value.none.heads),
  sponsor: ({ project }) => orWhy(project.sponsor, words.value.none.sponsor),
  heard: Heard,
  completeness: Completeness,
};

/** Columns of figures and days stand to the right. */
export const FIGURES: ReadonlySet<Column> = new Set(["late", "milestone", "heard"]);
