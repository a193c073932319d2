import { GROUPINGS, PLAN_ORDER, type ProjectQuery, SORT_KEYS } from "../../../../bot/domain/portfolio/project-list/project-query";
import { capitalized } from "../../../parts/capitalized";
import { ColumnChoice } from "./column-choice";
import { words } from "../words";
import { panelWords } from "./words";

interface DisplayPanelProps {
  query: ProjectQuery;
  change: (part: Partial<ProjectQuery>) => void;
}

/** How the list is laid out: groups, order, columns. */
export function DisplayPanel({ query, change }: DisplayPanelProps) {
  const said = { ...words.value, ...panelWords.value };
  const { group, sort, columns } = query;
  const [, up, down] = said.sorts[sort.by];
  return (
    <div class="display-panel">
      <div class="stack">
        <label class="labelled">
          <span>{said.groupLabel}</span>
          <select
            class="field"
            value={group}
            onChange={({ currentTarget }) => change({ group: GROUPINGS.find((one) => one === currentTarget.value) ?? "axis" })}
          >
            {GROUPINGS.map((one) => (
              <option key={one} value={one}>
                {said.groupings[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="labelled">
          <span>{said.sortLabel}</span>
          <select
            class="field"
            value={sort.by}
            onChange={({ currentTarget }) =>
              change({ sort: { by: SORT_KEYS.find((one) => one === currentTarget.value) ?? "plan", down: false } })
            }
          >
            {SORT_KEYS.map((one) => (
              <option key={one} value={one}>
                {capitalized(said.sorts[one][0])}
              </option>
            ))}
          </select>
        </label>
        {sort.by === PLAN_ORDER.by ? null : (
          <label class="labelled">
            <span>{said.wayLabel}</span>
            <select
              class="field"
              value={sort.down ? "down" : "up"}
              onChange={({ currentTarget }) => change({ sort: { ...sort, down: currentTarget.value === "down" } })}
            >
              <option value="up">{capitalized(up)}</option>
              <option value="down">{capitalized(down)}</option>
            </select>
          </label>
        )}
      </div>
      <ColumnChoice columns={columns} choose={(chosen) => change({ columns: chosen })} />
    </div>
  );
}
