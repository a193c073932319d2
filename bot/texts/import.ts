import type { FileFault } from "../domain/import/file-fault";
import { dayNumeric } from "../domain/wording/format-day";
import { formatNumber, formatPercent } from "../domain/wording/format-number";
import { isDay } from "../domain/calendar/day";
import type { Language } from "../domain/wording/language";
import { importEn } from "./en/import";
import { importFr } from "./fr/import";
import type { FieldWord, ImportTexts } from "./import-texts";

const TEXTS: Record<Language, ImportTexts> = { fr: importFr, en: importEn };

/** The sentences about imports in a language. */
export const importTextsFor = (language: Language): ImportTexts => TEXTS[language];

/** A fault as one sentence: where, what is wrong, what would be right. */
export function faultMessage(fault: FileFault, language: Language): string {
  const texts = TEXTS[language];
  const place = texts.place(fault);
  const sentence = sentenceOf(fault, language);
  return place === "" ? sentence : texts.placed(place, sentence);
}

/** A fault beside its place and its value, as in a table: what is wrong, what would be right, and neither said again. */
export function faultHint(fault: FileFault, language: Language): string {
  const sentence = sentenceOf(fault, language);
  const named = `${QUOTED[language](fault.value)} `;
  const isCell = fault.row > 0 && fault.value !== "";
  return isCell && sentence.startsWith(named) ? withCapital(sentence.slice(named.length)) : sentence;
}

const QUOTED: Record<Language, (text: string) => string> = {
  fr: (text) => `«\u00a0${text}\u00a0»`,
  en: (text) => `“${text}”`,
};

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sentenceOf = (fault: FileFault, language: Language): string => TEXTS[language].faults[fault.code](fault);

const hasWord = (texts: ImportTexts, field: string): field is FieldWord => field in texts.fields;

/** The name of a field of a planned change. */
export function fieldLabel(field: string, language: Language): string {
  const texts = TEXTS[language];
  return hasWord(texts, field) ? texts.fields[field] : field;
}

/** A value of a planned change as people read it; empty for nothing. */
export function fieldValueText(field: string, value: unknown, language: Language): string {
  const { choices } = TEXTS[language];
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? choices.yesNo.yes : choices.yesNo.no;
  if (typeof value === "number") {
    if (field === "progress") return formatPercent(value, language);
    // to the cent: two amounts that differ are not to look alike
    return formatNumber(value, language, 2) + (field === "budget" || field === "plannedBudget" ? "\u00a0€" : "");
  }
  const text = String(value);
  if (field === "status" || field === "priority" || field === "phase" || field === "weather") return wordOf(choices[field], text);
  return isDay(text) ? dayNumeric(text, language) : text;
}

const wordOf = (words: Record<string, string>, choice: string): string => words[choice] ?? choice;

export type { ChoiceWords, FieldWord, ImportTexts, SheetWord } from "./import-texts";
