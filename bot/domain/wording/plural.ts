import { formatNumber } from "./format-number";
import type { Language } from "./language";

/** *0 projet*, *1 projet*, *2 projets*: French keeps the singular below two, English only for one. */
export function counted(count: number, one: string, many: string, language: Language): string {
  const single = language === "fr" ? Math.abs(count) < 2 : count === 1;
  return `${formatNumber(count, language)}\u00a0${single ? one : many}`;
}
