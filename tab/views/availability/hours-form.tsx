import { useState } from "preact/hooks";
import { HOLIDAY_ZONES, isHolidayZone } from "../../../bot/domain/calendar/holiday-zones";
import { CAMPAIGN_DEFAULTS } from "../../../bot/domain/campaigns/campaign-settings";
import { ChoiceChips } from "../../forms/choice-chips";
import { FieldFaults } from "../../forms/field-faults";
import { ChoiceField } from "../../forms/small-fields";
import { withoutDay } from "../../forms/work-week";
import { WorkWeekField } from "../../forms/work-week-field";
import { ChangeTold } from "./change-told";
import type { PartProps } from "./part-props";
import { useAvailability } from "./use-availability";
import { words } from "./words";

/** The days off that are usual at 80 %: offered in one press. */
const USUAL_DAYS_OFF = [3, 5] as const;
const AS_AUTHORITY = "";

/** The days and hours a person works, and the zone they work in; the authority's unless they have their own. */
export function HoursForm({ view, personId, put }: PartProps) {
  const said = words.value;
  const change = useAvailability(view, personId, put);
  const [week, setWeek] = useState(view.week);
  const [holidayZone, setZone] = useState(view.holidayZone);
  const [timeZone, setTimeZone] = useState(view.timeZone);
  // what a half day is cut from: the authority's hours, which are those that hold while one has none of one's own
  const usual = view.week === null ? view.effective.week : CAMPAIGN_DEFAULTS.week;
  const save = (event: Event): void => {
    event.preventDefault();
    if (!change.busy) change.update({ week, holidayZone, timeZone }, said.hoursSaved);
  };
  const dayNames = said.calendar.weekdays;
  return (
    <section class="settings-section" aria-labelledby="hours-title">
      <div>
        <h2 id="hours-title">{said.hours}</h2>
        <p class="hint">{said.hoursWhy}</p>
      </div>
      <form class="settings-matter" onSubmit={save} noValidate>
        <ChoiceChips
          legend={said.whichHours}
          name="hours"
          options={[
            { value: "authority", mark: <span>{said.asAuthority}</span> },
            { value: "own", mark: <span>{said.own}</span> },
          ]}
          value={week === null ? "authority" : "own"}
          change={(choice) => setWeek(choice === "own" ? usual : null)}
        />
        {week === null ? null : (
          <>
            <p class="buttons" role="group" aria-label={said.calendar.presets}>
              {USUAL_DAYS_OFF.map((day) => (
                <button key={day} type="button" class="button" onClick={() => setWeek(withoutDay(usual, day))}>
                  {said.calendar.without(dayNames[day])}
                </button>
              ))}
              <button type="button" class="button" onClick={() => setWeek(usual)}>
                {said.calendar.fullTime}
              </button>
            </p>
            <WorkWeekField week={week} usual={usual} change={setWeek} words={said.calendar} />
            <FieldFaults faults={change.faults} field="week" />
          </>
        )}
        <div class="form-row">
          <ChoiceField
            label={said.holidayZone}
            value={holidayZone ?? AS_AUTHORITY}
            options={[
              [AS_AUTHORITY, said.asAuthority],
              ...HOLIDAY_ZONES.map((zone) => [zone, said.calendar.zones[zone]] as const),
            ]}
            change={(zone) => setZone(isHolidayZone(zone) ? zone : null)}
          />
          <ChoiceField
            label={said.timeZone}
            value={timeZone ?? AS_AUTHORITY}
            options={[[AS_AUTHORITY, said.asAuthority], ...Object.entries(said.calendar.timeZones)]}
            change={(zone) => setTimeZone(zone === AS_AUTHORITY ? null : zone)}
          />
        </div>
        <ChangeTold of={change} />
        <p class="buttons">
          <button type="submit" class="button primary" aria-disabled={change.busy} aria-label={said.saveHours}>
            {change.busy ? said.saving : said.save}
          </button>
        </p>
      </form>
    </section>
  );
}
