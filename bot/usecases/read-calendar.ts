import { dayAt } from "../domain/calendar/day";
import { composeCalendar } from "../domain/timeline/compose-calendar";
import type { Authority } from "./authority";
import { isPublished } from "./published-plans";
import { type PlanContent, readPlanContent } from "./read-portfolio";

/** A calendar ready to be sent: composed once for all who ask while nothing changes. */
export interface ReadyCalendar {
  /** Changes with every change of the plan and with the day. */
  tag: string;
  body: string;
}

export type CalendarAnswer =
  | { ok: true; unchanged: true; tag: string }
  | { ok: true; unchanged: false; calendar: ReadyCalendar }
  | { ok: false };

/**
 * Reads the dates of plans as portfolios are read: one point read tells whether anything changed, only what changed is read
 * again, and never an action. One reader a process and authority.
 */
export function createCalendarReader(authority: Authority) {
  const ready = new Map<string, ReadyCalendar>();
  const contents = new Map<string, PlanContent>();
  return async (planId: string, knownTag: string | null): Promise<CalendarAnswer> => {
    const [found] = await authority.store.load([{ type: "plan", id: planId }]);
    if (!found || !isPublished(found.value)) return { ok: false };
    const plan = found.value;
    const now = authority.clock.now();
    const today = dayAt(now, plan.timeZone);
    const tag = `"c.${plan.edition}.${plan.version}.${today}"`;
    if (knownTag?.replace(/^W\//, "") === tag) return { ok: true, unchanged: true, tag };
    const kept = ready.get(planId);
    if (kept?.tag === tag) return { ok: true, unchanged: false, calendar: kept };
    const [content, names] = await Promise.all([readPlanContent(authority.store, plan, contents.get(planId)), authority.directory.names()]);
    contents.set(planId, content);
    const facts = { plan, axes: [...content.axes.values()], projects: [...content.projects.values()] };
    const calendar = { tag, body: JSON.stringify(composeCalendar(facts, names, now, today)) };
    ready.set(planId, calendar);
    return { ok: true, unchanged: false, calendar };
  };
}

export type CalendarReader = ReturnType<typeof createCalendarReader>;
