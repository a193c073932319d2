import type { DecisionRegister } from "../../../bot/contract/decisions";
import { REGISTER_STATES, type RegisterState } from "../../../bot/domain/committee/decision-search";
import { capitalized } from "../../parts/capitalized";
import { SearchField } from "../../parts/search-field";
import { SelectField } from "../../parts/select-field";
import { language } from "../../app/language";
import type { RegisterFilters } from "./register-address";
import { words } from "./words";

interface DecisionFiltersProps {
  register: DecisionRegister;
  filters: RegisterFilters;
  change: (next: Partial<RegisterFilters>) => void;
  /** Null while nothing is chosen. */
  clear: (() => void) | null;
}

/** What narrows the register: words, instance, year, state, owner. */
export function DecisionFilters({ register, filters, change, clear }: DecisionFiltersProps) {
  const said = words.value;
  const owners = new Map(register.decisions.flatMap(({ owner }) => (owner === null ? [] : [[owner.id, owner.name] as const])));
  const byName = [...owners].toSorted(([, a], [, b]) => a.localeCompare(b, language.value));
  return (
    <search class="filters">
      <SearchField label={said.search} value={filters.text} change={(text) => change({ text })} />
      <SelectField label={said.state} value={filters.state} all={said.allStates} options={REGISTER_STATES.map((state) => [state, capitalized(said.registerStates[state])])} change={(state) => change({ state: state as RegisterState | "" })} />
      <SelectField label={said.committee} value={filters.committee} all={said.allCommittees} options={register.committees.map(({ id, name }) => [id, name])} change={(committee) => change({ committee })} />
      <SelectField label={said.year} value={filters.year} all={said.allYears} options={register.years.map((year) => [String(year), String(year)])} change={(year) => change({ year })} />
      <SelectField label={said.owner} value={filters.owner} all={said.allOwners} options={byName} change={(owner) => change({ owner })} />
      {clear === null ? null : (
        <button type="button" class="button subtle" onClick={clear}>
          {said.clear}
        </button>
      )}
    </search>
  );
}
