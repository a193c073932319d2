import { useRef } from "preact/hooks";
import { type Column, COLUMNS, DEFAULT_COLUMNS } from "../../../../bot/domain/portfolio/project-list/project-query";
import { Icon } from "../../../marks/icon";
import { say } from "../../../parts/spoken";
import { words } from "../words";
import { panelWords } from "./words";

const UP = ["M4.15 10.35a.5.5 0 0 1-.7-.7l6.2-6.2c.2-.2.5-.2.7 0l6.2 6.2a.5.5 0 0 1-.7.7L10.5 5v11.5a.5.5 0 0 1-1 0V5l-5.35 5.35Z"];
const DOWN = ["M4.15 9.65a.5.5 0 0 0-.7.7l6.2 6.2c.2.2.5.2.7 0l6.2-6.2a.5.5 0 0 0-.7-.7L10.5 15V3.5a.5.5 0 0 0-1 0V15L4.15 9.65Z"];

interface ColumnChoiceProps {
  columns: readonly Column[];
  choose: (columns: readonly Column[]) => void;
}

/** Which columns the list has, and in which order: chosen ones first, each moved by two buttons. */
export function ColumnChoice({ columns, choose }: ColumnChoiceProps) {
  const root = useRef<HTMLFieldSetElement>(null);
  const said = { ...words.value, ...panelWords.value };
  const others = COLUMNS.filter((column) => !columns.includes(column));
  const move = (column: Column, by: -1 | 1): void => {
    const at = columns.indexOf(column);
    const without = columns.filter((one) => one !== column);
    choose(without.toSpliced(at + by, 0, column));
    say(said.columnAt(said.columns[column], at + by + 1, columns.length));
    // at either end one of its buttons is off: the other one keeps the focus
    requestAnimationFrame(() => {
      const [up, down] = root.current?.querySelectorAll<HTMLButtonElement>(`[data-column="${column}"]`) ?? [];
      (by < 0 ? (up?.disabled ? down : up) : down?.disabled ? up : down)?.focus();
    });
  };
  const toggle = (column: Column): void => choose(columns.includes(column) ? columns.filter((one) => one !== column) : [...columns, column]);
  return (
    <fieldset ref={root} class="choices columns">
      <legend>{said.columnsLabel}</legend>
      <p class="hint">{said.columnsHint}</p>
      {[...columns, ...others].map((column) => {
        const at = columns.indexOf(column);
        const name = said.columns[column];
        return (
          <div key={column} class="column">
            <label class="check">
              <input type="checkbox" checked={at >= 0} onChange={() => toggle(column)} />
              <span>{name}</span>
            </label>
            {at < 0 ? null : (
              <span class="movers">
                <button
                  type="button"
                  class="button subtle icon-only"
                  data-column={column}
                  disabled={at === 0}
                  aria-label={said.earlier(name)}
                  onClick={() => move(column, -1)}
                >
                  <Icon of={UP} size={16} />
                </button>
                <button
                  type="button"
                  class="button subtle icon-only"
                  data-column={column}
                  disabled={at === columns.length - 1}
                  aria-label={said.later(name)}
                  onClick={() => move(column, 1)}
                >
                  <Icon of={DOWN} size={16} />
                </button>
              </span>
            )}
          </div>
        );
      })}
      <button type="button" class="button subtle" onClick={() => choose(DEFAULT_COLUMNS)}>
        {said.usualColumns}
      </button>
    </fieldset>
  );
}
