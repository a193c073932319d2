import type { PortfolioProject } from "../../../bot/contract/portfolio";
import type { CoveredCommitment } from "../../../bot/domain/portfolio/mandate";
import { WeatherMark } from "../../marks/weather-mark";
import { hrefOf } from "../../routing/route";
import { mandateWords } from "./words";

function stateOf(projects: readonly PortfolioProject[]): string {
  const finished = projects.filter(({ phase }) => phase === "finished").length;
  const running = projects.filter((project) => project.running).length;
  return mandateWords.value.stateOf(finished, running, projects.length - finished - running);
}

/** Each commitment with the projects that serve it and their météo. */
export function CommitmentTable({ covered }: { covered: readonly CoveredCommitment<PortfolioProject>[] }) {
  const words = mandateWords.value;
  return (
    <div class="table-frame">
      <table class="commitments">
        <caption class="only-heard">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.commitment}</th>
            <th scope="col">{words.projects}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {covered.map(({ commitment, projects }) => (
            <tr key={commitment.id}>
              <th scope="row">
                <strong>{commitment.title}</strong>
                {commitment.flagship ? <span class="hint">{words.flagship}</span> : null}
              </th>
              <td data-label={words.projects}>
                {projects.length === 0 ? (
                  <span class="attention">{words.noProject}</span>
                ) : (
                  <ul class="stack">
                    {projects.map((project) => (
                      <li key={project.id} class="pair">
                        <a href={hrefOf({ page: "project", projectId: project.id })}>{project.name}</a>
                        {project.running ? <WeatherMark level={project.weather.declared} /> : null}
                      </li>
                    ))}
                  </ul>
                )}
              </td>
              <td data-label={words.state}>{projects.length === 0 ? <span class="quiet">{words.noProject}</span> : stateOf(projects)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
