import { type Day, dayAt, type Instant } from "../domain/calendar/day";
import { composePortfolio } from "../domain/portfolio/compose-portfolio";
import type { Records, Ref, Store } from "../ports";
import type { Authority } from "./authority";
import type { PublishedPlan } from "./published-plans";
import { createPast } from "./snapshots/past-of-plans";

/** A portfolio ready to be sent: composed once for all who ask while nothing changes. */
export interface ReadyPortfolio {
  /** Changes with every change of the plan and with the day. */
  tag: string;
  body: string;
}

export type PortfolioAnswer =
  | { ok: true; unchanged: true; tag: string }
  | { ok: true; unchanged: false; portfolio: ReadyPortfolio }
  | { ok: false };

/** The axes and projects of an edition as they were read last, and the counts of changes they were read at. */
export interface PlanContent {
  edition: string;
  changes: Record<string, number>;
  axes: Map<string, Records["axis"]>;
  projects: Map<string, Records["project"]>;
}

/**
 * Reads portfolios: one point read tells whether anything changed, and what; only the projects and axes that changed are
 * read again, and never an action. One reader a process and authority, so that what is unchanged is composed once. The first
 * reading of a week keeps the figures that later weeks are compared with.
 */
export function createPortfolioReader(authority: Authority) {
  const ready = new Map<string, { tag: string; portfolio: Promise<ReadyPortfolio> }>();
  const contents = new Map<string, PlanContent>();
  const past = createPast(authority);
  const compose = async (plan: PublishedPlan, tag: string, now: Instant, today: Day): Promise<ReadyPortfolio> => {
    const [content, names, snapshots] = await Promise.all([
      readPlanContent(authority.store, plan, contents.get(plan.id)),
      authority.directory.names(),
      past.of(plan.id, today),
    ]);
    contents.set(plan.id, content);
    const facts = { plan, axes: [...content.axes.values()], projects: [...content.projects.values()], snapshots };
    const portfolio = composePortfolio(facts, names, now, today);
    const kept = await past.keep(portfolio);
    return { tag, body: JSON.stringify({ ...portfolio, firstSnapshot: portfolio.firstSnapshot ?? kept?.day ?? null }) };
  };
  return async (planId: string, knownTag: string | null): Promise<PortfolioAnswer> => {
    const plan = await authority.plans.now(planId);
    if (plan === null) return { ok: false };
    const now = authority.clock.now();
    const today = dayAt(now, plan.timeZone);
    const tag = `"${plan.edition}.${plan.version}.${today}"`;
    if (knownTag === tag) return { ok: true, unchanged: true, tag };
    const kept = ready.get(planId);
    if (kept?.tag === tag) return { ok: true, unchanged: false, portfolio: await kept.portfolio };
    // those who ask together after a change wait for one
    const asked = { tag, portfolio: compose(plan, tag, now, today) };
    ready.set(planId, asked);
    asked.portfolio.catch(() => ready.get(planId) === asked && ready.delete(planId));
    return { ok: true, unchanged: false, portfolio: await asked.portfolio };
  };
}

export type PortfolioReader = ReturnType<typeof createPortfolioReader>;

/** So many documents are cheaper read together than asked for by name. */
const MOST_BY_NAME = 100;

/** The axes and projects of a plan, only those read again that changed since they were kept. */
export async function readPlanContent(store: Store, plan: PublishedPlan, kept: PlanContent | undefined): Promise<PlanContent> {
  const changed = kept?.edition === plan.edition ? changedRefs(plan, kept) : null;
  if (!kept || changed === null || changed.length > MOST_BY_NAME) {
    const { axes, projects } = await store.portfolio(plan.edition);
    return { edition: plan.edition, changes: plan.changes, axes: byId(axes), projects: byId(projects) };
  }
  const [axes, projects] = [new Map(kept.axes), new Map(kept.projects)];
  const found = await store.load<"axis" | "project">(changed);
  changed.forEach(({ type, id }, index) => {
    const value = found[index]?.value;
    if (value && type === "axis") axes.set(id, value as Records["axis"]);
    else if (value) projects.set(id, value as Records["project"]);
  });
  return { edition: plan.edition, changes: plan.changes, axes, projects };
}

/** What was changed since it was read; null when something changed that was never read. */
function changedRefs(plan: PublishedPlan, kept: PlanContent): Ref<"axis" | "project">[] | null {
  const refs: Ref<"axis" | "project">[] = [];
  for (const [localId, count] of Object.entries(plan.changes)) {
    if (kept.changes[localId] === count) continue;
    const id = `${plan.id}.${localId}`;
    const type = kept.axes.has(id) ? "axis" : kept.projects.has(id) ? "project" : null;
    if (type === null) return null;
    refs.push({ type, id, edition: plan.edition });
  }
  return refs;
}

const byId = <T extends { id: string }>(list: readonly T[]): Map<string, T> => new Map(list.map((one) => [one.id, one]));
