import type { FigureView } from "../../../../bot/contract/figures";
import { formatPercent } from "../../../../bot/domain/wording/format-number";
import { language } from "../../../app/language";
import type { FigureKind } from "../figure-address";
import { figureWords } from "./words";

/** The rule of a figure made of actions, with the plan's own settings. */
export function ruleOf(kind: FigureKind, { method, defaultDays, minCoverage }: Pick<FigureView, "method" | "defaultDays" | "minCoverage">): string {
  const words = figureWords.value;
  const under = words.minCoverage(formatPercent(minCoverage, language.value));
  if (kind === "rate") return method === "milestones" ? words.rateRule[method](defaultDays) : `${words.rateRule[method](defaultDays)} ${under}`;
  if (kind === "coverage") return `${words.coverageRule} ${under}`;
  return kind === "late" ? words.lateRule : words.statusRule;
}
