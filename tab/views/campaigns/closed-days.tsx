import { useState } from "preact/hooks";
import { dayInFull } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { DayField, Labelled } from "../../forms/small-fields";
import { useFocusOn } from "../../parts/use-focus-on";
import type { Settings } from "./settings-in-words";
import { settingsWords } from "./settings-words";

type Days = Settings["closedDays"];

interface ClosedDaysProps {
  days: Days;
  change: (days: Days) => void;
  readOnly: boolean;
}

/** The days on which the authority is closed though the law does not say so; saved with the other settings. */
export function ClosedDays({ days, change, readOnly }: ClosedDaysProps) {
  const said = settingsWords.value;
  const [day, setDay] = useState("");
  const [name, setName] = useState("");
  const [fault, setFault] = useState("");
  const [part, focusOn] = useFocusOn<HTMLDivElement>();
  const add = (): void => {
    if (day === "" || name.trim() === "") return setFault(said.closedFault);
    if (days.some((one) => one.day === day)) return setFault(said.closedTwice);
    change([...days, { day, name: name.trim() }].toSorted((one, other) => one.day.localeCompare(other.day)));
    setDay("");
    setName("");
    setFault("");
    focusOn("input[type=date]");
  };
  const remove = (gone: string): void => {
    change(days.filter((one) => one.day !== gone));
    focusOn("input[type=date]");
  };
  return (
    <div ref={part} class="stack-wide">
      {days.length === 0 ? (
        <p class="quiet">{said.closedNone}</p>
      ) : (
        <ul class="lined">
          {days.map((one) => (
            <li key={one.day}>
              <span>
                <strong>{one.name}</strong> <span class="quiet">{dayInFull(one.day, language.value)}</span>
              </span>
              {readOnly ? null : (
                <button
                  type="button"
                  class="button subtle"
                  aria-label={said.closedRemove(one.name, dayInFull(one.day, language.value))}
                  onClick={() => remove(one.day)}
                >
                  {said.remove}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {readOnly ? null : (
        <div class="form-row end">
          <DayField label={said.closedDay} value={day} change={setDay} />
          <Labelled label={said.closedName}>
            <input
              class="field"
              type="text"
              maxLength={100}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </Labelled>
          <button type="button" class="button" onClick={add}>
            {said.closedAdd}
          </button>
        </div>
      )}
      <p class="hint attention" role="alert">
        {fault}
      </p>
    </div>
  );
}
