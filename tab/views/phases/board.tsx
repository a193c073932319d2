import { useRef, useState } from "preact/hooks";
import type { PortfolioProject } from "../../../bot/contract/portfolio";
import { type BoardPlace, type PhaseColumn, stepOnBoard } from "../../../bot/domain/portfolio/phase-board";
import type { Phase } from "../../../bot/domain/roadmap/phase";
import { texts } from "../../app/language";
import { editWords } from "../../editing/words";
import { capitalized } from "../../parts/capitalized";
import { hrefOf } from "../../routing/route";
import { BoardCard } from "./board-card";

/** So many projects of a phase are drawn; the list of projects has the others. */
const MOST = 25;

const ARROWS: Partial<Record<string, "up" | "down" | "left" | "right">> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

interface BoardProps {
  columns: readonly PhaseColumn<PortfolioProject>[];
  planId: string;
  marked: ReadonlySet<string>;
  /** Asks to move a project, to a phase when it was dropped there. */
  move: (projectId: string, to: Phase | null) => void;
}

/** The board: a column for each phase. One project has the focus; arrows lead to the others, a drag asks to move it. */
export function Board({ columns, planId, marked, move }: BoardProps) {
  const words = editWords.value.phases;
  const { marks, portfolio } = texts.value;
  const board = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<BoardPlace>({ column: Math.max(0, columns.findIndex(({ projects }) => projects.length > 0)), line: 0 });
  const [over, setOver] = useState<Phase | null>(null);
  const sizes = columns.map(({ projects }) => Math.min(projects.length, MOST));
  const step = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (arrow === undefined) return;
    event.preventDefault();
    const next = stepOnBoard(sizes, at, arrow);
    setAt(next);
    board.current?.querySelector<HTMLElement>(`[data-place="${next.column}-${next.line}"] a`)?.focus();
  };
  const drop = (event: DragEvent, phase: Phase): void => {
    event.preventDefault();
    setOver(null);
    const id = event.dataTransfer?.getData("text/plain") ?? "";
    if (columns.some((column) => column.phase !== phase && column.projects.some((project) => project.id === id))) move(id, phase);
  };
  return (
    <div class="board" ref={board} role="region" tabIndex={0} aria-label={portfolio.views.names.phases} aria-describedby="board-keys" onKeyDown={step}>
      <p id="board-keys" class="only-heard">
        {words.keyboard}
      </p>
      {columns.map(({ phase, projects }, column) => (
        <section
          key={phase}
          class={over === phase ? "column over" : "column"}
          aria-label={words.caption(capitalized(marks.phase[phase]), projects.length)}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(phase);
          }}
          onDragLeave={() => setOver(null)}
          onDrop={(event) => drop(event, phase)}
        >
          <h2>
            {capitalized(marks.phase[phase])} <span class="quiet">{projects.length}</span>
          </h2>
          {projects.length === 0 ? <p class="quiet">{words.empty}</p> : null}
          <ul>
            {projects.slice(0, MOST).map((project, line) => (
              <BoardCard
                key={project.id}
                project={project}
                place={`${column}-${line}`}
                reached={at.column === column && at.line === line}
                focused={() => setAt({ column, line })}
                marked={marked.has(project.id)}
                move={() => move(project.id, null)}
              />
            ))}
          </ul>
          {projects.length <= MOST ? null : (
            <a href={hrefOf({ page: "plan", planId, part: "projets" }, `?phase=${phase}`)}>{portfolio.needsMore(projects.length - MOST)}</a>
          )}
        </section>
      ))}
    </div>
  );
}
