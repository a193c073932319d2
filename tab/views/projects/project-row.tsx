import type { PortfolioProject } from "../../../bot/contract/portfolio";
import { carrierOf } from "../../../bot/domain/portfolio/project-list/listed-project";
import type { Column } from "../../../bot/domain/portfolio/project-list/project-query";
import { texts } from "../../app/language";
import { hrefOf } from "../../routing/route";
import { CELLS, type CellProps, FIGURES } from "./project-cell";
import { words } from "./words";

interface ProjectRowProps extends CellProps {
  columns: readonly Column[];
  /** What stands under the name: what no column and no group says. */
  under: readonly ("direction" | "programme")[];
  marked: boolean;
  index: number;
}

const labelsOf = (project: PortfolioProject, under: ProjectRowProps["under"]): string => {
  const { marks } = texts.value;
  return [
    project.code,
    ...under.map((one) => (one === "direction" ? carrierOf(project) : project[one])),
    project.emblematic ? marks.emblematic : "",
    project.forTheRecord ? marks.forTheRecord : "",
  ]
    .filter((label) => label !== "")
    .join(" · ");
};

/** A project of the list: its name leads to it. */
export function ProjectRow({ columns, under, marked, index, ...cell }: ProjectRowProps) {
  const { project } = cell;
  const names = words.value.columns;
  return (
    <tr class={marked ? "just-changed" : undefined} aria-rowindex={index}>
      <th scope="row">
        <a class="name" href={hrefOf({ page: "project", projectId: project.id })}>
          {project.name}
        </a>
        <span class="hint">{labelsOf(project, under)}</span>
        {marked ? <span class="only-heard">{texts.value.shell.justChanged}</span> : null}
      </th>
      {columns.map((column) => (
        <td key={column} class={FIGURES.has(column) ? "figure" : undefined} data-label={names[column]}>
          {CELLS[column](cell)}
        </td>
      ))}
    </tr>
  );
}
