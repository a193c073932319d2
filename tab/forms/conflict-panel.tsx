import type { ActionView } from "../../bot/contract/actions";
import { language } from "../app/language";
import { details, valueTexts } from "../app/details";
import { ConflictNotice } from "./conflict-notice";
import { conflictFields, type UpdateValues, valuesOf } from "./update-values";
import { valueInWords } from "./value-in-words";

interface ConflictPanelProps {
  base: UpdateValues;
  mine: UpdateValues;
  theirs: ActionView;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Shows what somebody else recorded beside what the person typed; nothing typed is lost until they choose. */
export function ConflictPanel({ base, mine, theirs, keepMine, takeTheirs }: ConflictPanelProps) {
  const { answers: words, action } = details.value;
  const other = valuesOf(theirs);
  const say = (field: keyof UpdateValues, values: UpdateValues): string =>
    valueInWords(field, values[field], valueTexts.value, language.value);
  const untouched = <span class="quiet">{words.conflictUntouched}</span>;
  const rows = conflictFields(base, other, mine).map((field) => ({
    field,
    name: action.fields[field],
    theirs: say(field, other),
    mine: mine[field] === other[field] ? words.conflictSame : mine[field] === base[field] ? untouched : say(field, mine),
  }));
  const said = {
    title: words.conflictTitle,
    sentence: words.conflict(theirs.informed?.byName ?? null),
    field: words.conflictField,
    theirs: words.conflictTheirs,
    mine: words.conflictMine,
    keepMine: words.keepMine,
    takeTheirs: words.takeTheirs,
  };
  return <ConflictNotice words={said} rows={rows} keepMine={keepMine} takeTheirs={takeTheirs} />;
}
