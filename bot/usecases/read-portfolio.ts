import { dayAt } from "../domain/calendar/day";
import { composePortfolio } from "../domain/portfolio/compose-portfolio";
import type { Authority } from "./authority";
import { isPublished } from "./published-plans";

/** A portfolio ready to be sent: composed once for all who ask while nothing changes. */
export interface ReadyPortfolio {
  /** Changes with every change of the plan and with the day. */
  tag: string;
  body: string;
}

export type PortfolioAnswer = { ok: true; unchanged: true; tag: string } | { ok: true; unchanged: false; portfolio: ReadyPortfolio } | { ok: false };

/**
 * Reads portfolios: one point read tells whether anything changed; only then are axes and projects read, never actions.
 * One reader a process and authority, so that what is unchanged is composed once.
 */
export function createPortfolioReader(authority: Authority) {
  const ready = new Map<string, ReadyPortfolio>();
  return async (planId: string, knownTag: string | null): Promise<PortfolioAnswer> => {
    const [found] = await authority.store.load([{ type: "plan", id: planId }]);
    if (!found || !isPublished(found.value)) return { ok: false };
    const plan = found.value;
    const now = authority.clock.now();
    const today = dayAt(now, plan.timeZone);
    const tag = `"${plan.edition}.${plan.version}.${today}"`;
    if (knownTag === tag) return { ok: true, unchanged: true, tag };
    const kept = ready.get(planId);
    if (kept?.tag === tag) return { ok: true, unchanged: false, portfolio: kept };
    const [{ axes, projects }, names] = await Promise.all([authority.store.portfolio(plan.edition), authority.directory.names()]);
    const body = JSON.stringify(composePortfolio({ plan, axes, projects }, names, now, today));
    const portfolio = { tag, body };
    ready.set(planId, portfolio);
    return { ok: true, unchanged: false, portfolio };
  };
}

export type PortfolioReader = ReturnType<typeof createPortfolioReader>;
