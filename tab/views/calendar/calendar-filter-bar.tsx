import { useMemo } from "preact/hooks";
import type { Calendar } from "../../../bot/contract/calendar";
import { PHASES } from "../../../bot/domain/roadmap/phase";
import type { Language } from "../../../bot/domain/wording/language";
import { language, texts } from "../../app/language";
import { capitalized } from "../../parts/capitalized";
import { SearchField } from "../../parts/search-field";
import { type CalendarAddress, isNarrowed } from "./calendar-address";
import { focusSearch } from "./focus-near";
import { words } from "./words";

interface CalendarFilterBarProps {
  calendar: Calendar;
  address: CalendarAddress;
  narrow: (change: Partial<CalendarAddress>) => void;
}

interface ChoiceProps {
  label: string;
  all: string;
  value: string;
  options: readonly (readonly [value: string, word: string])[];
  choose: (value: string) => void;
}

const Choice = ({ label, all, value, options, choose }: ChoiceProps) => (
  <label>
    <span class="only-heard">{label}</span>
    <select class="field" value={value} onChange={(event) => choose(event.currentTarget.value)}>
      <option value="">{all}</option>
      {options.map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </select>
  </label>
);

/** The directions of the projects, by their names as this language sorts them. */
const directionsOf = ({ projects }: Calendar, said: Language): string[] =>
  [...new Set(projects.map(({ direction: name }) => name))].filter((name) => name !== "").toSorted(new Intl.Collator(said).compare);

/** Narrows the calendar by words, axis, phase and direction; a group that the sentence led to can be left. */
export function CalendarFilterBar({ calendar, address, narrow }: CalendarFilterBarProps) {
  const { search, searchHint, axis, allAxes, phase, allPhases, direction, allDirections, groups, rules, clear } = words.value;
  const { marks } = texts.value;
  const said = language.value;
  const directions = useMemo(() => directionsOf(calendar, said), [calendar, said]);
  return (
    <>
      <search class="filters">
        <SearchField label={search} hint={searchHint} value={address.text} change={(text) => narrow({ text })} />
        <Choice
          label={axis}
          all={allAxes}
          value={address.axis}
          options={calendar.axes.map(({ id, level, name }) => [id, `${"\u2003".repeat(level - 1)}${name}`])}
          choose={(chosen) => narrow({ axis: chosen })}
        />
        <Choice
          label={phase}
          all={allPhases}
          value={address.phase}
          options={PHASES.map((one) => [one, capitalized(marks.phase[one])])}
          choose={(chosen) => narrow({ phase: chosen })}
        />
        {directions.length < 2 ? null : (
          <Choice
            label={direction}
            all={allDirections}
            value={address.direction}
            options={directions.map((name) => [name, name])}
            choose={(chosen) => narrow({ direction: chosen })}
          />
        )}
        {address.group === null ? null : <span class="tag">{capitalized(groups[address.group])}</span>}
        {isNarrowed(address) ? (
          <button
            type="button"
            class="button subtle"
            onClick={(event) => {
              focusSearch(event);
              // the period was that of the group
              narrow({ text: "", axis: "", phase: "", direction: "", group: null, ...(address.group === null ? {} : { from: null }) });
            }}
          >
            {clear}
          </button>
        ) : null}
      </search>
      {address.group === null ? null : <p class="group-rule">{rules[address.group]}</p>}
    </>
  );
}
