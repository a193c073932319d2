import { Notice } from "../../parts/notice";
import { changedFields, type Settings, SETTING_FIELDS, settingInWords } from "./settings-in-words";
import { settingsWords } from "./settings-words";

interface SettingsConflictProps {
  base: Settings;
  mine: Settings;
  theirs: Settings;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** What somebody else saved beside what was typed; nothing typed is lost until one chooses. */
export function SettingsConflict({ base, mine, theirs, keepMine, takeTheirs }: SettingsConflictProps) {
  const said = settingsWords.value;
  const touched = changedFields(base, mine);
  const moved = new Set([...changedFields(base, theirs), ...touched]);
  return (
    <Notice tone="attention" title={said.conflictTitle}>
      <p>{said.conflict}</p>
      <table class="compare">
        <caption class="only-heard">{said.conflictTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{said.conflictField}</th>
            <th scope="col">{said.conflictTheirs}</th>
            <th scope="col">{said.conflictMine}</th>
          </tr>
        </thead>
        <tbody>
          {SETTING_FIELDS.filter((field) => moved.has(field)).map((field) => (
            <tr key={field}>
              <th scope="row">{said.fields[field]}</th>
              <td data-label={said.conflictTheirs}>{settingInWords(field, theirs)}</td>
              <td data-label={said.conflictMine}>
                {touched.includes(field) ? settingInWords(field, mine) : <span class="quiet">{said.conflictUntouched}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="buttons">
        <button type="button" class="button primary" onClick={keepMine}>
          {said.keepMine}
        </button>
        <button type="button" class="button" onClick={takeTheirs}>
          {said.takeTheirs}
        </button>
      </p>
    </Notice>
  );
}
