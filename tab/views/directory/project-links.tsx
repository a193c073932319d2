import type { Phase } from "../../../bot/domain/roadmap/phase";
import { texts } from "../../app/language";
import { hrefOf } from "../../routing/route";

interface ProjectLinksProps {
  title: string;
  projects: readonly { id: string; code: string; name: string; phase: Phase; said?: string }[];
}

/** Projects by name, with their phase and what is said of each; nothing where there is none. */
export function ProjectLinks({ title, projects }: ProjectLinksProps) {
  if (projects.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul class="stack spaced">
        {projects.map(({ id, code, name, phase, said }) => (
          <li key={`${id} ${said ?? ""}`}>
            {said === undefined ? null : <strong>{said} </strong>}
            <a href={hrefOf({ page: "project", projectId: id })}>{code === "" ? name : `${code} · ${name}`}</a> <span class="quiet">{texts.value.marks.phase[phase]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
