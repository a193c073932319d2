import type { MessageLine } from "../../../bot/contract/campaigns";
import { MESSAGE_KINDS, MESSAGE_STATES } from "../../../bot/domain/campaigns/ledger-fields";
import { capitalized } from "../../parts/capitalized";
import { SearchField } from "../../parts/search-field";
import { SelectField } from "../../parts/select-field";
import { isFiltered, type MessageFilters, NO_FILTERS, valuesOf } from "./message-filters";
import { reasonWord, words } from "./words";

interface MessageFilterBarProps {
  lines: readonly MessageLine[];
  filters: MessageFilters;
  narrow: (filters: MessageFilters) => void;
}

/** Narrows the messages by words, kind, state, reason and direction; only what occurs can be chosen. */
export function MessageFilterBar({ lines, filters, narrow }: MessageFilterBarProps) {
  const said = words.value;
  const [kinds, states] = [valuesOf(lines, "kind"), valuesOf(lines, "state")];
  return (
    <search class="filters">
      <SearchField label={said.search} value={filters.text} change={(text) => narrow({ ...filters, text })} />
      <SelectField
        label={said.message}
        value={filters.kind}
        all={said.allKinds}
        options={MESSAGE_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => [kind, capitalized(said.kinds[kind])])}
        change={(kind) => narrow({ ...filters, kind })}
      />
      <SelectField
        label={said.state}
        value={filters.state}
        all={said.allStates}
        options={MESSAGE_STATES.filter((state) => states.includes(state)).map((state) => [
          state,
          capitalized(said.states[state]),
        ])}
        change={(state) => narrow({ ...filters, state })}
      />
      <SelectField
        label={said.reason}
        value={filters.reason}
        all={said.allReasons}
        options={valuesOf(lines, "reason").map((reason) => [reason, capitalized(reasonWord(reason))])}
        change={(reason) => narrow({ ...filters, reason })}
      />
      <SelectField
        label={said.direction}
        value={filters.direction}
        all={said.allDirections}
        options={valuesOf(lines, "direction").map((direction) => [direction, direction])}
        change={(direction) => narrow({ ...filters, direction })}
      />
      {isFiltered(filters) ? (
        <button type="button" class="button subtle" onClick={() => narrow(NO_FILTERS)}>
          {said.clear}
        </button>
      ) : null}
    </search>
  );
}
