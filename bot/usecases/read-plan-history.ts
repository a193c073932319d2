import { canSeeRestricted } from "../domain/access/access";
import { addDays, type Day, dayAt } from "../domain/calendar/day";
import { instantAt } from "../domain/calendar/civil-time";
import { mondayOf, weekOf } from "../domain/calendar/iso-week";
import { type HistoryFilter, isNarrowing, passes } from "../domain/history/history-filter";
import { type HistoryLine, historyLines } from "../domain/history/history-line";
import { instantOf, type JournalEntry, placeOf } from "../domain/history/journal-place";
import { type WeekFigures, weekFigures } from "../domain/history/week-figures";
import { withApplications, withCommitments } from "../domain/history/named-values";
import type { Person } from "../domain/people/person";
import type { Authority } from "./authority";
import { loadHistorySubjects } from "./history-subjects";
import type { PublishedPlan } from "./published-plans";
import { counts, onlyAbout, thingsUnder } from "./things-under";

/** Which part of a plan's history is asked for. */
export interface HistoryQuery extends HistoryFilter {
  /** A project with its actions, or one action. */
  subject?: string | undefined;
  /** Some projects and actions, of which only what changed them is told. */
  about?: readonly string[];
  since?: Day | undefined;
  until?: Day | undefined;
  /** Where the page before ended. */
  before?: string | undefined;
}

export interface HistoryPage {
  lines: HistoryLine[];
  /** Where to go on; null at the end. */
  next: string | null;
  /** How far back was looked, when a filter left lines to look for beyond; null when all of it was. */
  searchedTo: string | null;
  /** This week's figures, with the first page of an unfiltered history; `capped` when there are more than were counted. */
  week: (WeekFigures & { since: Day; capped: boolean }) | null;
}

const PAGE = 50;
/** A filter that an index does not serve looks at so many entries a time, so that a rare kind costs no more than a busy day. */
const LOOKED_AT = 400;
const MOST_COUNTED = 300;

/** What happened to a plan, newest first, page by page, as one person is shown it; null when there is no such plan. */
export async function readPlanHistory(authority: Authority, reader: Person, planId: string, query: HistoryQuery): Promise<HistoryPage | null> {
  const plan = await authority.plans.one(planId);
  if (!plan) return null;
  const { entries, next, searchedTo } = await pageOf(authority, plan, query);
  const events = entries.flatMap((entry) => (entry.type === "event" ? [entry.value] : []));
  const editIds = events.filter(({ kind }) => kind === "edit").map(({ id }) => id);
  const [undoings, subjects, names, register, week] = await Promise.all([
    authority.store.undoings(editIds),
    loadHistorySubjects(authority, plan, events),
    authority.directory.names(),
    authority.directory.applications(),
    isWhole(query) ? weekOfPlan(authority, plan) : null,
  ]);
  const lines = historyLines(entries, {
    reader,
    names: withApplications(withCommitments(names, plan.commitments), register),
    subjectOf: subjects.subjectOf,
    seesRestricted: (projectId) => {
      const project = subjects.project(projectId);
      return project === null ? false : canSeeRestricted(reader, project);
    },
    undoings: new Map(undoings.map((event) => [event.undoes ?? "", event])),
  });
  return { lines, next, searchedTo, week };
}

const isWhole = ({ subject, since, until, before, ...filter }: HistoryQuery): boolean =>
  !isNarrowing(filter) && [subject, since, until, before].every((part) => part === undefined);

type Found = { entries: JournalEntry[]; next: string | null; searchedTo: string | null };

async function pageOf(authority: Authority, plan: PublishedPlan, query: HistoryQuery): Promise<Found> {
  const bounds = boundsOf(query, plan.timeZone);
  const about = query.about ? new Set(query.about) : query.subject === undefined ? null : await thingsUnder(authority, plan, query.subject);
  const { personId, ...rest } = query;
  // who did it is answered by an index; from where and what kind are looked for
  const narrowing = isNarrowing(rest);
  const most = narrowing ? LOOKED_AT : PAGE + 1;
  const looked = await authority.store.journal(plan.id, { ...bounds, ...(personId === undefined ? {} : { by: personId }), ...(about === null ? {} : { about: [...about] }) }, most);
  const found = looked.filter((entry) => counts(entry, plan) && passes(entry, query)).map((entry) => (about === null ? entry : onlyAbout(entry, about)));
  const last = looked.at(-1);
  if (found.length > PAGE) {
    const entries = found.slice(0, PAGE);
    return { entries, next: placeOf(entries[PAGE - 1] as JournalEntry), searchedTo: null };
  }
  if (looked.length < most || last === undefined) return { entries: found, next: null, searchedTo: null };
  return { entries: found, next: placeOf(last), searchedTo: narrowing ? instantOf(placeOf(last)) : null };
}

/** The days of the plan's clock as places; the earlier of the last day and of where the page before ended. */
function boundsOf({ since, until, before }: HistoryQuery, timeZone: string): { since: string | null; before: string | null } {
  const end = until === undefined ? null : instantAt(addDays(until, 1), "00:00", timeZone);
  const last = [end, before ?? null].filter((place) => place !== null).toSorted()[0] ?? null;
  return { since: since === undefined ? null : instantAt(since, "00:00", timeZone), before: last };
}

async function weekOfPlan(authority: Authority, plan: PublishedPlan): Promise<NonNullable<HistoryPage["week"]>> {
  const monday = mondayOf(weekOf(dayAt(authority.clock.now(), plan.timeZone)));
  const entries = await authority.store.journal(plan.id, { since: instantAt(monday, "00:00", plan.timeZone) }, MOST_COUNTED + 1);
  return { ...weekFigures(entries.slice(0, MOST_COUNTED)), since: monday, capped: entries.length > MOST_COUNTED };
}
