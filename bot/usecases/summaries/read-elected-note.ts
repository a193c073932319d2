import { dayAt } from "../../domain/calendar/day";
import { instantAt } from "../../domain/calendar/civil-time";
import { electedNote } from "../../domain/committee/elected-note";
import { quarterAt, quartersUpTo, readQuarter } from "../../domain/committee/quarter";
import type { Language } from "../../domain/wording/language";
import type { Authority } from "../authority";
import { type ElectedNoteWords, electedNoteWords } from "./elected-note-words";

/** So many quarters can be asked for: three years. */
const QUARTERS = 12;

/** The note about one quarter of one plan, with the quarters that can be asked for, the latest first. */
export interface ElectedNote extends ElectedNoteWords {
  plan: { id: string; name: string };
  quarter: string;
  quarters: string[];
}

/** The note to the élus about a quarter of a plan, the present one when none is asked for; null when there is no such plan. */
export async function readElectedNote(authority: Authority, planId: string, asked: string | undefined, language: Language): Promise<ElectedNote | null> {
  const plan = await authority.plans.now(planId);
  if (!plan) return null;
  const { store, clock } = authority;
  const today = dayAt(clock.now(), plan.timeZone);
  const quarter = (asked === undefined ? null : readQuarter(asked)) ?? quarterAt(today);
  const [{ projects }, actions, events, meetings] = await Promise.all([
    store.portfolio(plan.edition),
    store.actionsOfEdition(plan.edition),
    store.eventsSince(planId, instantAt(quarter.from, "00:00", plan.timeZone)),
    store.meetings(planId),
  ]);
  const done = new Map(actions.filter(({ status }) => status === "done").map(({ id, projectId }) => [id, projectId]));
  const within = events.filter(({ at }) => dayAt(at, plan.timeZone) <= quarter.to);
  const content = electedNote({ plan, projects, done, events: within, meetings: meetings.map(({ value }) => value), today }, quarter);
  const quarters = quartersUpTo(quarterAt(today), QUARTERS).map(({ id }) => id);
  return { plan: content.plan, quarter: quarter.id, quarters, ...electedNoteWords(content, language) };
}
