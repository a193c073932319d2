import type { PortfolioAxis, PortfolioProject } from "../../../bot/contract/portfolio";
import { language, texts } from "../../app/language";
import { RateBar } from "../../marks/rate-bar";
import { ProjectWeatherMark } from "../../marks/weather-mark";
import { capitalized } from "../../parts/capitalized";
import { dayInTable } from "../../parts/day-in-table";
import { GapRow } from "../../parts/gap-row";
import { useWindow } from "../../parts/use-window";
import { hrefOf } from "../../routing/route";

export interface ProjectGroup {
  axis: PortfolioAxis;
  projects: PortfolioProject[];
}

interface ProjectTableProps {
  groups: ProjectGroup[];
  caption: string;
  planId: string;
  today: string;
  marked: ReadonlySet<string>;
  /** False where no project runs: a column of nothing would say nothing. */
  withWeather: boolean;
  /** Whether the axes stand as headings between the projects. */
  headed?: boolean;
}

function ProjectRow({
  project,
  today,
  marked,
  withWeather,
  index,
}: {
  project: PortfolioProject;
  today: string;
  marked: boolean;
  withWeather: boolean;
  index: number;
}) {
  const { portfolio: words, marks, shell } = texts.value;
  const milestone = project.nextMilestone;
  const labels = [
    project.code,
    project.direction,
    project.programme,
    project.emblematic ? marks.emblematic : "",
    project.forTheRecord ? marks.forTheRecord : "",
  ];
  return (
    <tr class={marked ? "just-changed" : ""} aria-rowindex={index}>
      <th scope="row">
        <a class="name" href={hrefOf({ page: "project", projectId: project.id })}>
          {project.name}
        </a>
        <span class="hint">{labels.filter((label) => label !== "").join(" · ")}</span>
        {marked ? <span class="only-heard">{shell.justChanged}</span> : null}
      </th>
      <td data-label={words.phase}>{capitalized(marks.phase[project.phase])}</td>
      {withWeather ? (
        <td data-label={words.weather}>
          {project.running ? <ProjectWeatherMark weather={project.weather} /> : <span class="quiet">{words.noWeather}</span>}
        </td>
      ) : null}
      <td data-label={words.rate}>
        {project.actions.total === 0 ? (
          <span class="quiet">{words.noActionsHere}</span>
        ) : (
          <span class="stack">
            <RateBar value={project.rate?.value ?? null} coverage={project.coverage} />
            {project.actions.late === 0 ? null : <span class="hint attention">{marks.lateActions(project.actions.late)}</span>}
          </span>
        )}
      </td>
      <td class="figure" data-label={words.nextMilestone}>
        {milestone === null ? (
          <span class="quiet">{words.noMilestone}</span>
        ) : (
          <span class="stack">
            <span title={milestone.title}>{dayInTable(milestone.day, today, language.value)}</span>
            {milestone.overdueDays > 0 ? <span class="hint attention">{marks.late(milestone.overdueDays)}</span> : null}
            {milestone.afterMandate ? <span class="hint attention">{marks.afterMandate}</span> : null}
          </span>
        )}
      </td>
    </tr>
  );
}

/** Projects as a table, under their axes; beyond 200 lines only those near the screen are drawn. */
export function ProjectTable({ groups, caption, planId, today, marked, withWeather, headed = true }: ProjectTableProps) {
  const words = texts.value.portfolio;
  const columns = withWeather ? 5 : 4;
  const lines = groups.flatMap((group) => [
    ...(headed ? [{ axis: group.axis }] : []),
    ...group.projects.map((project) => ({ project })),
  ]);
  const { body, windowed, from, to, before, after } = useWindow(lines.length);
  return (
    <div class="table-frame">
      <table class={windowed ? "projects windowed" : "projects"} aria-rowcount={lines.length + 1}>
        <caption class="only-heard">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{words.project}</th>
            <th scope="col">{words.phase}</th>
            {withWeather ? <th scope="col">{words.weather}</th> : null}
            <th scope="col">{words.rate}</th>
            <th scope="col" class="figure">
              {words.nextMilestone}
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          <GapRow height={before} columns={columns} />
          {lines.slice(from, to).map((line, index) =>
            "axis" in line ? (
              <tr key={`axis-${line.axis.id}`} class="group" aria-rowindex={from + index + 2}>
                <th scope="rowgroup" colSpan={columns}>
                  <a href={hrefOf({ page: "axis", planId, axisId: line.axis.id })}>{line.axis.name}</a>
                </th>
              </tr>
            ) : (
              <ProjectRow
                key={line.project.id}
                project={line.project}
                today={today}
                marked={marked.has(line.project.id)}
                withWeather={withWeather}
                index={from + index + 2}
              />
            ),
          )}
          <GapRow height={after} columns={columns} />
        </tbody>
      </table>
    </div>
  );
}
