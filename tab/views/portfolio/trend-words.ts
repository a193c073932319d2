import type { PastFigures, Portfolio } from "../../../bot/contract/portfolio";
import { type Trend, trendSince } from "../../../bot/domain/portfolio/trend";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { formatNumber, formatPercent } from "../../../bot/domain/wording/format-number";
import { language } from "../../app/language";
import { words } from "./words";

/** A change as it is shown: a word or a sign with its sense. `worse` is said by the words already, and only strengthens them. */
export interface Said {
  text: string;
  worse: boolean;
}

type Part = PastFigures & { past: PastFigures | null };

/** How a part of the plan moved; null where there is nothing to compare with. */
export const trendOf = (part: Part, { method }: Pick<Portfolio, "method">): Trend | null => (part.past === null ? null : trendSince(part, part.past, method));

/** « +3 points » : whole points on the page, for the panel `digits` says more; under half of one it is « stable ». */
export function ratePoints({ rate, points }: Trend, digits = 0): Said | null {
  if (rate === "none") return null;
  if (rate !== "compared") return { text: words.value[rate], worse: rate === "lost" };
  const shown = Number(points.toFixed(digits));
  if (shown === 0) return { text: words.value.steady, worse: false };
  return { text: words.value.points((shown > 0 ? "+" : "") + formatNumber(shown, language.value), shown), worse: shown < 0 };
}

/** « 2 de plus », for what is better the fewer there are. */
export const fewerIsBetter = (change: number): Said =>
  change === 0
    ? { text: words.value.steady, worse: false }
    : { text: change > 0 ? words.value.more(change) : words.value.fewer(-change), worse: change > 0 };

/** « 1 de plus à la pluie ou à l’orage »; null when that did not change. */
export const hardChange = ({ hard }: Trend): Said | null =>
  hard === 0 ? null : { text: hard > 0 ? words.value.moreHard(hard) : words.value.fewerHard(-hard), worse: hard > 0 };

/** Since when the changes are, and whether the rate rests on something else than it did. */
export function sinceSentences(portfolio: Pick<Portfolio, "compared" | "firstSnapshot" | "method">, part: Part): string[] {
  const { compared, firstSnapshot } = portfolio;
  const day = (one: string): string => dayInWords(one, language.value);
  if (compared === null) return [firstSnapshot === null ? words.value.noPast : words.value.noPastBut(day(firstSnapshot))];
  const percent = (figures: PastFigures): string => formatPercent(figures.coverage.percent, language.value, 1);
  const moved = part.past !== null && trendOf(part, portfolio)?.coverageMatters ? [words.value.coverageMoved(percent(part.past), percent(part))] : [];
  return [compared.aMonth ? words.value.since(day(compared.day)) : words.value.sinceFirst(day(compared.day)), ...moved];
}
