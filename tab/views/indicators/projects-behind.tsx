import type { Indicators } from "../../../bot/contract/indicators";
import { hrefOf } from "../../routing/route";

type Project = Indicators["shared"]["yes"][number];

interface ProjectsBehindProps {
  /** What the list is of, with its number. */
  summary: string;
  projects: readonly Project[];
  /** What stands beside a project. */
  beside?: (project: Project) => string;
}

/** The projects behind a figure: unfolded by a press, each leading to its page. A figure of none is only said. */
export function ProjectsBehind({ summary, projects, beside }: ProjectsBehindProps) {
  if (projects.length === 0) return <p class="quiet">{summary}</p>;
  return (
    <details>
      <summary>{summary}</summary>
      <ul class="behind">
        {projects.map((project) => (
          <li key={project.id}>
            <a href={hrefOf({ page: "project", projectId: project.id })}>{project.code === "" ? project.name : `${project.code} · ${project.name}`}</a>
            {beside === undefined ? null : <span class="quiet"> {beside(project)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
