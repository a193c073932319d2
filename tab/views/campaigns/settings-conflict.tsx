import { ConflictNotice } from "../../forms/conflict-notice";
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
  const untouched = <span class="quiet">{said.conflictUntouched}</span>;
  const rows = SETTING_FIELDS.filter((field) => moved.has(field)).map((field) => ({
    field,
    name: said.fields[field],
    theirs: settingInWords(field, theirs),
    mine: touched.includes(field) ? settingInWords(field, mine) : untouched,
  }));
  const words = {
    title: said.conflictTitle,
    sentence: said.conflict,
    field: said.conflictField,
    theirs: said.conflictTheirs,
    mine: said.conflictMine,
    keepMine: said.keepMine,
    takeTheirs: said.takeTheirs,
  };
  return <ConflictNotice words={words} rows={rows} keepMine={keepMine} takeTheirs={takeTheirs} />;
}
