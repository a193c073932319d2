import type { PortfolioProject } from "../../../bot/contract/portfolio";
import { texts } from "../../app/language";
import { editWords } from "../../editing/words";
import { WeatherMark } from "../../marks/weather-mark";
import { hrefOf } from "../../routing/route";

interface BoardCardProps {
  project: PortfolioProject;
  /** Column and line, for the arrows to find it. */
  place: string;
  /** True for the one project of the board that the tab key reaches. */
  reached: boolean;
  focused: () => void;
  marked: boolean;
  move: () => void;
}

/** A project on the board: its name, whose it is, its météo, what its phase still asks. */
export function BoardCard({ project, place, reached, focused, marked, move }: BoardCardProps) {
  const words = editWords.value.phases;
  const { shell } = texts.value;
  const tabIndex = reached ? 0 : -1;
  return (
    <li
      class={marked ? "card just-changed" : "card"}
      data-place={place}
      draggable
      onDragStart={(event) => event.dataTransfer?.setData("text/plain", project.id)}
      onFocusCapture={focused}
    >
      <a class="name" href={hrefOf({ page: "project", projectId: project.id })} tabIndex={tabIndex} draggable={false}>
        {project.name}
      </a>
      <span class="hint">{[project.code, project.direction].filter((part) => part !== "").join(" · ")}</span>
      {marked ? <span class="only-heard">{shell.justChanged}</span> : null}
      {project.running ? <WeatherMark level={project.weather.declared} /> : null}
      {project.exitMissing === 0 || !(project.running || project.phase === "scheduled") ? null : (
        <span class="hint">{words.lacks(project.exitMissing)}</span>
      )}
      <button type="button" class="button subtle" tabIndex={tabIndex} aria-label={words.moveOf(project.name)} onClick={move}>
        {words.move}
      </button>
    </li>
  );
}
