import type { ActionView } from "../../bot/contract/actions";
import type { Language } from "../../bot/domain/wording/language";
import type { Texts } from "../texts/texts";
import { UPDATE_FIELDS, valuesOf } from "./update-values";
import { valueInWords } from "./value-in-words";

/** What an update changed, for its receipt: *statut en cours → bloquée, avancement 40 % → 50 %*; empty when nothing did. */
export function changesInWords(before: ActionView, after: ActionView, texts: Texts, language: Language): string {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  return UPDATE_FIELDS.filter((field) => old[field] !== now[field])
    .map((field) => {
      const name = (texts.action.fields[field] ?? field).toLowerCase();
      const change = texts.action.change(valueInWords(field, old[field], texts, language), valueInWords(field, now[field], texts, language));
      return `${name} ${change}`;
    })
    .join(", ");
}
