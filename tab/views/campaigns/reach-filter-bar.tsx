import { capitalized } from "../../parts/capitalized";
import { SearchField } from "../../parts/search-field";
import { SelectField } from "../../parts/select-field";
import { isFiltered, type MessageFilters, NO_FILTERS } from "./message-filters";
import { REACH_STATES, type Reached } from "./reach-filters";
import { words } from "./words";

interface ReachFilterBarProps {
  people: readonly Reached[];
  filters: MessageFilters;
  narrow: (filters: Partial<MessageFilters>) => void;
}

/** Narrows the agents by words, state and direction. */
export function ReachFilterBar({ people, filters, narrow }: ReachFilterBarProps) {
  const said = words.value;
  const { text, state, direction } = filters;
  const states = new Set(people.map((person) => person.state));
  const directions = [...new Set(people.map((person) => person.direction))].filter((one) => one !== "");
  return (
    <search class="filters">
      <SearchField label={said.search} value={text} change={(next) => narrow({ state, direction, text: next })} />
      <SelectField
        label={said.state}
        value={state}
        all={said.allStates}
        options={REACH_STATES.filter((one) => states.has(one)).map((one) => [one, capitalized(said.reach[one])])}
        change={(next) => narrow({ text, direction, state: next })}
      />
      <SelectField
        label={said.direction}
        value={direction}
        all={said.allDirections}
        options={directions.toSorted((one, other) => one.localeCompare(other, "fr")).map((one) => [one, one])}
        change={(next) => narrow({ text, state, direction: next })}
      />
      {isFiltered({ ...NO_FILTERS, text, state, direction }) ? (
        <button type="button" class="button subtle" onClick={() => narrow(NO_FILTERS)}>
          {said.clear}
        </button>
      ) : null}
    </search>
  );
}
