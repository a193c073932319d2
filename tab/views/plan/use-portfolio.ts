import { useCallback, useMemo } from "preact/hooks";
import { paths } from "../../../bot/contract/paths";
import type { Portfolio } from "../../../bot/contract/portfolio";
import { texts } from "../../app/language";
import { useSession } from "../../app/session";
import { useChanges } from "../../freshness/changes";
import { type Live, live, useFresh } from "../../freshness/live";
import { say } from "../../parts/spoken";

/** The lines of the portfolios seen, so that going from one view of a plan to another does not write them again. */
const written = new WeakMap<Portfolio, Map<string, string>>();

/** Every line that may be seen to change, by its id. */
function linesOf(portfolio: Portfolio): Map<string, string> {
  const known = written.get(portfolio);
  if (known) return known;
  const lines = new Map<string, string>();
  for (const { projects, ...axis } of portfolio.axes) {
    lines.set(axis.id, JSON.stringify([axis.rate, axis.coverage, axis.actions, axis.weather]));
    // silence alone moves from day to day: it is no news
    for (const one of projects)
      lines.set(one.id, JSON.stringify([one.rate, one.coverage, one.actions, one.weather, one.nextMilestone, one.phase]));
  }
  written.set(portfolio, lines);
  return lines;
}

/** The portfolio of a plan, kept fresh, and the axes and projects that have just changed under the reader's eyes. */
export function usePortfolio(planId: string): { thing: Live<Portfolio>; marked: ReadonlySet<string> } {
  const { api } = useSession();
  const thing = live<Portfolio>(api, paths.portfolio(planId));
  useFresh(thing);
  const portfolio = thing.value.value;
  const lines = useMemo(() => (portfolio === null ? null : linesOf(portfolio)), [portfolio]);
  const tell = useCallback((keys: string[]) => say(texts.value.shell.changed(keys.length)), []);
  return { thing, marked: useChanges(planId, lines, tell) };
}
