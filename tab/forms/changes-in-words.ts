import type { ActionView } from "../../bot/contract/actions";
import type { Language } from "../../bot/domain/wording/language";
import type { ValueTexts } from "../texts/texts";
import { UPDATE_FIELDS, type UpdateValues, valuesOf } from "./update-values";
import { valueInWords } from "./value-in-words";

const isText = (field: keyof UpdateValues): boolean => field === "obstacle" || field === "line";

/**
 * What an update changed, for its receipt: *statut en cours → bloquée, obstacle « … »*; empty when nothing did. Of a text
 * only the new one is said: both would be a paragraph.
 */
export function changesInWords(before: ActionView, after: ActionView, texts: ValueTexts, language: Language): string {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const say = (field: keyof UpdateValues, values: UpdateValues): string => valueInWords(field, values[field], texts, language);
  return UPDATE_FIELDS.filter((field) => old[field] !== now[field])
    .map((field) => {
      const name = (texts.action.fields[field] ?? field).toLowerCase();
      if (isText(field))
        return now[field] === ""
          ? `${texts.action.field(name)} ${say(field, now)}`
          : `${name} ${texts.action.quoted(say(field, now))}`;
      return `${name} ${texts.action.change(say(field, old), say(field, now))}`;
    })
    .join(", ");
}
