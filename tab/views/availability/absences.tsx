import { useState } from "preact/hooks";
import type { AvailabilityView } from "../../../bot/contract/availability";
import { dayInFull } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { DayField } from "../../forms/small-fields";
import { useFocusOn } from "../../parts/use-focus-on";
import { ChangeTold } from "./change-told";
import type { PartProps } from "./part-props";
import { useAvailability } from "./use-availability";
import { words } from "./words";

type Absence = AvailabilityView["absences"][number];

/** *du lundi 30 novembre 2026 au mercredi 2 décembre 2026*. */
function periodOf({ from, until }: Pick<Absence, "from" | "until">): string {
  const said = words.value;
  const say = (day: string): string => dayInFull(day, language.value);
  if (until === null) return said.fromOn(say(from));
  return from === until ? said.onDay(say(from)) : said.fromTo(say(from), say(until));
}

/** The absences that are to come or under way; a new one by two dates. */
export function Absences({ view, personId, put }: PartProps) {
  const said = words.value;
  const change = useAvailability(view, personId, put);
  const [from, setFrom] = useState("");
  const [until, setUntil] = useState("");
  const [owed, setOwed] = useState("");
  const [part, focusOn] = useFocusOn<HTMLElement>();
  const add = (event: Event): void => {
    event.preventDefault();
    setOwed(from === "" ? said.firstOwed : until !== "" && until < from ? said.reversed : "");
    if (from === "" || (until !== "" && until < from)) return;
    const days = { from, until: until === "" ? null : until };
    change.add(days, said.added(periodOf(days)), () => {
      setFrom("");
      setUntil("");
      focusOn("input[type=date]");
    });
  };
  const remove = ({ from: first, until: last }: Absence): void => {
    if (change.busy) return;
    const days = { from: first, until: last };
    change.remove(days, said.removed(periodOf(days)), () => focusOn("h2"));
  };
  return (
    <section ref={part} class="settings-section" aria-labelledby="absences-title">
      <div>
        <h2 id="absences-title" tabIndex={-1}>
          {said.absences}
        </h2>
        <p class="hint">{said.absencesWhy}</p>
      </div>
      <div class="settings-matter">
        {view.absences.length === 0 ? (
          <p class="quiet">{said.none}</p>
        ) : (
          <ul class="lined">
            {view.absences.map((absence) => (
              <li key={`${absence.from}-${absence.until ?? ""}`}>
                <span class="stack">
                  <span class="first-capital">{periodOf(absence)}</span>
                  <span class="hint">{said.sources[absence.source]}</span>
                </span>
                {view.canChange.allowed ? (
                  <button
                    type="button"
                    class="button subtle"
                    aria-label={said.removeOf(periodOf(absence))}
                    aria-disabled={change.busy}
                    onClick={() => remove(absence)}
                  >
                    {said.remove}
                  </button>
                ) : null}
              </li>
            ))}
          </ul>
        )}
        {view.canChange.allowed ? (
          <form onSubmit={add} noValidate>
            <div class="form-row end">
              <DayField label={said.first} value={from} change={setFrom} />
              <DayField label={said.last} value={until} change={setUntil} />
              <button type="submit" class="button" aria-disabled={change.busy}>
                {said.add}
              </button>
            </div>
            <p class="hint">{said.lastHint}</p>
          </form>
        ) : null}
        <p class="hint attention" role="alert">
          {owed}
        </p>
        <ChangeTold of={change} />
      </div>
    </section>
  );
}
