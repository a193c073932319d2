import type { Language } from "./language";

const LOCALE: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };
const made = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language}.${digits}`;
  // "negative" leaves the sign off what rounds to zero
  const options = { maximumFractionDigits: digits, signDisplay: "negative" } as const;
  const known = made.get(key) ?? new Intl.NumberFormat(LOCALE[language], options);
  made.set(key, known);
  return known;
}

/** *1 234,5* with a narrow no-break space between thousands and a true minus sign. */
export function formatNumber(value: number, language: Language, digits = 1): string {
  // most of what is counted is small, and written alike everywhere
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return formatter(language, digits).format(value).replace(/^-/, "\u2212");
}

/** *42 %* in French, *42%* in English; `value` is already a percentage. */
export const formatPercent = (value: number, language: Language, digits = 0): string =>
  formatNumber(value, language, digits) + (language === "fr" ? "\u00a0%" : "%");

/** *15 M€*, *650 k€*, *1 234 €*: the unit that keeps the figure readable; `euros` in euros. */
export function formatEuros(euros: number, language: Language): string {
  const size = Math.abs(euros);
  // from 999 500 on, thousands would round to « 1 000 k€ »
  const millions = size >= 999_500;
  const [value, unit] = millions ? [euros / 1_000_000, "M€"] : size >= 10_000 ? [euros / 1000, "k€"] : [euros, "€"];
  return `${formatNumber(value, language, millions ? 2 : 0)}\u00a0${unit}`;
}
