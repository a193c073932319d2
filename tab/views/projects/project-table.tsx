import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { PortfolioProject } from "../../../bot/contract/portfolio";
import type { Column } from "../../../bot/domain/portfolio/project-list/project-query";
import { GapRow } from "../../parts/gap-row";
import { useWindow, WINDOWED_FROM } from "../../parts/use-window";
import { CompletenessDialog, useFetchedPanels } from "./lazy-panels";
import { FIGURES } from "./project-cell";
import { ProjectRow } from "./project-row";
import { SortHeader, type Sorting } from "./sort-header";
import { words } from "./words";

/** Projects that stand together in the table. */
export interface TableGroup {
  key: string;
  /** The line above them; null when they need none. */
  heading: ComponentChildren;
  projects: readonly { project: PortfolioProject; axisName: string }[];
}

interface ProjectTableProps {
  groups: readonly TableGroup[];
  columns: readonly Column[];
  under: readonly ("direction" | "programme")[];
  caption: string;
  today: string;
  marked: ReadonlySet<string>;
  /** How many projects there would be without any filter. */
  of?: number;
  /** How the list is sorted, where it can be. */
  sorting?: Sorting;
}

/** Rows drawn beyond the screen: each has some twenty elements. */
const BEYOND = 4;

/** So many columns fit beside the name; more are scrolled to, each of this width. */
const FITTING = 5;
const NAME_PX = 280;
const COLUMN_PX = 142;

/** Projects as a table, in their groups; beyond 200 lines only those near the screen are drawn. */
export function ProjectTable({ groups, columns, under, caption, today, marked, of = 0, sorting }: ProjectTableProps) {
  useFetchedPanels();
  const [explained, explain] = useState<PortfolioProject | null>(null);
  const lines = useMemo(() => groups.flatMap((group) => [...(group.heading === null ? [] : [{ group }]), ...group.projects]), [groups]);
  const { body, windowed, from, to, before, after } = useWindow(lines.length, { beyond: BEYOND, always: of > WINDOWED_FROM });
  // the same rows while only what is around them changes: the arrow of a sort shows before its rows, and scrolling draws none twice
  const rows = useMemo(
    () =>
      lines.slice(from, to).map((line, index) =>
        "group" in line ? (
          <tr key={`group-${line.group.key}`} class="group" aria-rowindex={from + index + 2}>
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {line.group.heading}
            </th>
          </tr>
        ) : (
          <ProjectRow
            key={line.project.id}
            {...line}
            columns={columns}
            under={under}
            today={today}
            marked={marked.has(line.project.id)}
            explain={explain}
            index={from + index + 2}
          />
        ),
      ),
    [lines, from, to, columns.join(), under.join(), today, marked],
  );
  const width = columns.length + 1;
  const many = columns.length > FITTING;
  return (
    <div class={many ? "table-frame many" : "table-frame"}>
      <table class={windowed ? "projects windowed" : "projects"} aria-rowcount={lines.length + 1} style={{ "--card-lines": Math.ceil(columns.length / 2), ...(many ? { minWidth: `${NAME_PX + COLUMN_PX * columns.length}px` } : {}) }}>
        <caption class="only-heard">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <SortHeader of="name" name={words.value.project} sorting={sorting} />
            {columns.map((column) => (
              <SortHeader key={column} of={column} name={words.value.columns[column]} figure={FIGURES.has(column)} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <GapRow height={before} columns={width} />
          {rows}
          <GapRow height={after} columns={width} />
        </tbody>
      </table>
      {explained === null ? null : <CompletenessDialog project={explained} closed={() => explain(null)} />}
    </div>
  );
}
