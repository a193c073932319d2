import { useState } from "preact/hooks";
import type { SettingsView } from "../../../bot/contract/campaign-settings";
import { isHolidayZone, HOLIDAY_ZONES } from "../../../bot/domain/calendar/holiday-zones";
import { CAMPAIGN_DEFAULTS } from "../../../bot/domain/campaigns/campaign-settings";
import { texts } from "../../app/language";
import { FieldFaults, faultsIn } from "../../forms/field-faults";
import { ChoiceField, MomentField, NumberField, TimeField } from "../../forms/small-fields";
import { WorkWeekField } from "../../forms/work-week-field";
import { Folded } from "../../parts/folded";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { ClosedDays } from "./closed-days";
import { LimitFields } from "./limit-fields";
import { SettingsConflict } from "./settings-conflict";
import { settingsWords } from "./settings-words";
import { SettingsSection } from "./settings-section";
import { useSettingsForm } from "./use-settings-form";

/** Everything that can be set, in the order in which a week goes. */
export function SettingsForm({ view, put }: { view: SettingsView; put: (view: SettingsView) => void }) {
  const form = useSettingsForm(view, put);
  const [empty, setEmpty] = useState(false);
  const said = settingsWords.value;
  const { typed, type, failure } = form;
  const faults = faultsIn(failure);
  const submit = (event: Event): void => {
    event.preventDefault();
    setEmpty(form.untouched);
    if (!form.untouched) form.save();
  };
  const moment = { weekday: said.weekday, time: said.time };
  return (
    <form class="settings" onSubmit={submit} noValidate>
      {view.canChange.allowed ? null : <Notice tone="info">{said.readOnly}</Notice>}
      <fieldset class="settings-fields" disabled={!view.canChange.allowed}>
        <SettingsSection title={said.question} why={said.questionWhy}>
          <div class="form-row">
            <MomentField
              value={typed.collection}
              change={(collection) => type({ collection })}
              labels={moment}
              words={said.calendar}
            />
          </div>
          <FieldFaults faults={faults} field="collection" />
        </SettingsSection>
        <SettingsSection title={said.when} why={said.whenWhy}>
          <div class="form-row">
            <TimeField
              label={said.from}
              value={typed.window.from}
              change={(from) => type({ window: { ...typed.window, from } })}
            />
            <TimeField label={said.until} value={typed.window.to} change={(to) => type({ window: { ...typed.window, to } })} />
            <ChoiceField
              label={said.fields.holidayZone}
              value={typed.holidayZone}
              options={HOLIDAY_ZONES.map((zone) => [zone, said.calendar.zones[zone]])}
              change={(zone) => (isHolidayZone(zone) ? type({ holidayZone: zone }) : undefined)}
            />
            <ChoiceField
              label={said.fields.timeZone}
              value={typed.timeZone}
              options={Object.entries(said.calendar.timeZones)}
              change={(timeZone) => type({ timeZone })}
            />
          </div>
          <FieldFaults faults={faults} field="window" />
          <FieldFaults faults={faults} field="timeZone" />
          <Folded title={said.usualWeek}>
            <WorkWeekField
              week={typed.week}
              usual={CAMPAIGN_DEFAULTS.week}
              change={(week) => type({ week })}
              words={said.calendar}
            />
          </Folded>
          <FieldFaults faults={faults} field="week" />
        </SettingsSection>
        <SettingsSection title={said.closedDays} why={said.closedWhy}>
          <ClosedDays
            days={typed.closedDays}
            change={(closedDays) => type({ closedDays })}
            readOnly={!view.canChange.allowed}
          />
          <FieldFaults faults={faults} field="closedDays" />
        </SettingsSection>
        <SettingsSection title={said.reminders} why={said.remindersWhy}>
          <div class="number-grid">
            {(["reminderAfter", "escalationAfter", "minWorkedDays", "maxMessages"] as const).map((field) => (
              <div key={field}>
                <NumberField label={said[field]} value={typed[field]} change={(value) => type({ [field]: value })} />
                <FieldFaults faults={faults} field={field} />
              </div>
            ))}
          </div>
        </SettingsSection>
        <SettingsSection title={said.digest} why={said.digestWhy}>
          <div class="form-row">
            <MomentField value={typed.digest} change={(digest) => type({ digest })} labels={moment} words={said.calendar} />
          </div>
          <FieldFaults faults={faults} field="digest" />
        </SettingsSection>
        <SettingsSection title={said.consent}>
          <NumberField label={said.consentAbove} value={typed.consentAbove} change={(consentAbove) => type({ consentAbove })} />
          <FieldFaults faults={faults} field="consentAbove" />
        </SettingsSection>
        <SettingsSection title={said.outlook} why={said.outlookWhy}>
          <label class="check">
            <input
              type="checkbox"
              checked={typed.readsAutomaticReplies}
              onChange={(event) => type({ readsAutomaticReplies: event.currentTarget.checked })}
            />
            {said.outlookCheck}
          </label>
        </SettingsSection>
        <LimitFields limits={typed.limits} change={(limits) => type({ limits })} faults={faults} />
      </fieldset>
      {form.conflict === null ? null : (
        <SettingsConflict
          base={form.base.settings}
          mine={typed}
          theirs={form.conflict.settings}
          keepMine={form.keepMine}
          takeTheirs={form.takeTheirs}
        />
      )}
      {failure === null ? null : (
        <Notice tone="fault" title={faults.length > 0 ? said.toCorrect(faults.length) : texts.value.problems.notSaved}>
          {faults.length > 0 ? (
            <ul>
              {faults.map((fault) => (
                <li key={fault.field}>{fault.sentence}</li>
              ))}
            </ul>
          ) : (
            <p>{failure.problem?.detail || failureSentence(failure)}</p>
          )}
        </Notice>
      )}
      <div role="status" class="empty-if-quiet">
        {form.saved ? <Notice tone="done">{said.saved}</Notice> : null}
        {empty && form.untouched && !form.saved ? <Notice tone="info">{said.untouched}</Notice> : null}
      </div>
      {view.canChange.allowed ? (
        <p class="buttons">
          <button type="submit" class="button primary" aria-disabled={form.saving}>
            {form.saving ? said.saving : said.save}
          </button>
        </p>
      ) : null}
    </form>
  );
}
