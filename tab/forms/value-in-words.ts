import { isDay } from "../../bot/domain/calendar/day";
import { dayInWords } from "../../bot/domain/wording/format-day";
import { formatEuros, formatNumber, formatPercent } from "../../bot/domain/wording/format-number";
import { type Realisation, REALISATION_MODES } from "../../bot/domain/roadmap/approach";
import type { Load } from "../../bot/domain/roadmap/project";
import type { Language } from "../../bot/domain/wording/language";
import type { ValueTexts } from "../texts/texts";

const known = (words: Record<string, string>, value: string): string => words[value] ?? value;

const isLoad = (value: unknown): value is Load => typeof value === "object" && value !== null && "moe" in value && "moa" in value && "amoa" in value;

const isRealisation = (value: unknown): value is Realisation => typeof value === "object" && value !== null && "lowCode" in value;

/** A value of a history or of a comparison as people say it: *en cours*, *40 %*, *12 décembre 2026*, *vide*. */
export function valueInWords(field: string, value: unknown, texts: ValueTexts, language: Language): string {
  if (value === null || value === undefined || value === "") return texts.action.emptyValue;
  if (field === "status" && typeof value === "string") return known(texts.marks.status, value);
  if (field === "weather" && typeof value === "string") return known(texts.marks.weather, value);
  if (field === "phase" && typeof value === "string") return known(texts.marks.phase, value);
  if (field === "priority" && typeof value === "string") return known(texts.marks.priority, value);
  if (field === "progress" && typeof value === "number") return formatPercent(value, language);
  if ((field === "budget" || field === "plannedBudget") && typeof value === "number") return formatEuros(value, language);
  if (field === "load" && isLoad(value)) {
    const [moe, moa, amoa] = [value.moe, value.moa, value.amoa].map((days) => formatNumber(days, language));
    return texts.project.loadOf(moe ?? "", moa ?? "", amoa ?? "");
  }
  if (Array.isArray(value) && value.length === 0) return texts.action.emptyValue;
  if (field === "risks" && Array.isArray(value)) return texts.action.riskCount(value.length);
  if (field === "applications" && Array.isArray(value))
    return value.map((one: { name?: string; applicationId?: string; effect: string }) => `${known(texts.action.effects, one.effect)} ${one.name ?? one.applicationId ?? ""}`).join(", ");
  if (field === "debt" && typeof value === "string") return known(texts.action.approach.debt, value);
  if (field === "foundation" && typeof value === "string") return known(texts.action.approach.foundation, value);
  if (field === "opportunities" && Array.isArray(value)) return value.map((one) => known(texts.action.approach.opportunities, String(one))).join(", ");
  if (field === "realisation" && isRealisation(value))
    return REALISATION_MODES.filter((mode) => value[mode] > 0).map((mode) => `${texts.action.approach.modes[mode]} ${formatPercent(value[mode], language)}`).join(", ");
  if (field === "days" && typeof value === "number") return texts.action.days(value);
  if (typeof value === "boolean") return value ? texts.action.yes : texts.action.no;
  if (typeof value === "number") return formatNumber(value, language);
  if (typeof value === "string") return isDay(value) ? dayInWords(value, language) : value;
  if (Array.isArray(value)) return value.map((one) => valueInWords("", one, texts, language)).join(", ");
  if (typeof value === "object" && "title" in value && "day" in value && value.title !== "")
    return `${valueInWords("", value.title, texts, language)} (${valueInWords("", value.day, texts, language)})`;
  if (typeof value === "object" && "title" in value && !("day" in value)) return valueInWords("", value.title, texts, language);
  // a milestone or another small thing: its day or its name says it
  if (typeof value === "object" && "day" in value) return valueInWords("", value.day, texts, language);
  if (typeof value === "object" && "name" in value) return valueInWords("", value.name, texts, language);
  return JSON.stringify(value);
}
