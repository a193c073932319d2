import { PHASES } from "../../../bot/domain/roadmap/phase";
import { texts } from "../../app/language";
import { capitalized } from "../../parts/capitalized";
import { type Filters, isFiltered } from "./filters";
import { SearchField } from "../../parts/search-field";

const WEATHERS = ["none", "storm", "rain", "cloud", "sun"] as const;

export interface FilterBarProps {
  filters: Filters;
  narrow: (filters: Filters) => void;
  /** False in a plan where no project runs: there is no météo to choose. */
  withWeather: boolean;
}

/** Narrows the projects by words, phase and météo; a group that the sentence led to can be left. */
export function FilterBar({ filters, narrow, withWeather }: FilterBarProps) {
  const { portfolio: words, marks } = texts.value;
  const group = words.groups[filters.group];
  return (
    <search class="filters">
      <SearchField label={words.search} hint={words.searchHint} value={filters.text} change={(text) => narrow({ ...filters, text })} />
      <label>
        <span class="only-heard">{words.phase}</span>
        <select
          class="field"
          value={filters.phase}
          onChange={(event) => narrow({ ...filters, phase: event.currentTarget.value })}
        >
          <option value="">{words.allPhases}</option>
          <option value="running">{words.runningPhase}</option>
          {PHASES.map((phase) => (
            <option key={phase} value={phase}>
              {capitalized(marks.phase[phase])}
            </option>
          ))}
        </select>
      </label>
      {withWeather ? (
        <label>
          <span class="only-heard">{words.weather}</span>
          <select
            class="field"
            value={filters.weather}
            onChange={(event) => narrow({ ...filters, weather: event.currentTarget.value })}
          >
            <option value="">{words.allWeathers}</option>
            {WEATHERS.map((level) => (
              <option key={level} value={level}>
                {capitalized(marks.weather[level])}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {group === undefined ? null : <span class="tag">{capitalized(group)}</span>}
      {isFiltered(filters) ? (
        <button type="button" class="button subtle" onClick={() => narrow({ text: "", phase: "", weather: "", group: "" })}>
          {words.clear}
        </button>
      ) : null}
    </search>
  );
}
