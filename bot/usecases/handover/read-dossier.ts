import { canHandOver } from "../../domain/access/access";
import { addDays } from "../../domain/calendar/day";
import { contactsOf } from "../../domain/handover/contacts";
import { isToHandOver } from "../../domain/handover/handover-edits";
import type { HistoryLine } from "../../domain/history/history-line";
import type { Person } from "../../domain/people/person";
import { presentProject } from "../../domain/portfolio/present-project";
import { isOpen } from "../../domain/roadmap/action";
import { openCriticalRisksIn } from "../../domain/roadmap/risk";
import { type Authority, momentOf } from "../authority";
import type { PublishedPlan } from "../published-plans";
import { presentActions } from "../read-actions";
import { readPlanHistory } from "../read-plan-history";
import { surroundings } from "../surroundings";
import { carriedBy } from "./carried-by";

const MOST_CONTACTS = 20;
const MOST_LINES = 20;
/** How far back a successor is told of what was reoriented. */
const MOVED_WITHIN_DAYS = 366;

/**
 * « Dossier de passation » : what a person carries, with whom, what was reoriented and what they did last. Null when nobody
 * has that id.
 */
export async function readDossier(authority: Authority, reader: Person, personId: string) {
  const { directory, plans: published } = authority;
  const [person, plans, directions, names] = await Promise.all([directory.person(personId), published.all(), directory.directions(), directory.names()]);
  if (!person) return null;
  const { now, today } = momentOf(authority);
  const carried = await carriedBy(authority, plans, personId);
  const led = carried.projects.filter(isToHandOver);
  const open = carried.actions.filter(isOpen);
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const around = await surroundings(authority, open);
  const histories = await Promise.all(plans.map((plan) => historyOf(authority, reader, plan, personId, [...led, ...open].filter(({ planId }) => planId === plan.id).map(({ id }) => id))));
  const newest = (lines: readonly HistoryLine[]): HistoryLine[] => lines.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MOST_LINES);
  const contacts = contactsOf(personId, led, open, around.projects).slice(0, MOST_CONTACTS);
  const known = await directory.named(contacts.map((contact) => contact.personId));
  return {
    asOf: now,
    person: { id: person.id, name: person.name, title: person.title, email: person.email, direction: person.directionId === null ? "" : names.direction(person.directionId) },
    projects: led.flatMap((project) => {
      const plan = planOf.get(project.planId);
      if (!plan) return [];
      const { id, code, name, phase, weather, nextMilestone, lastHeard, actions } = presentProject(project, plan, today, names);
      const partnerId = project.itHeadId === personId ? project.businessHeadId : project.itHeadId;
      const partner = partnerId === null || partnerId === personId ? "" : names.person(partnerId);
      const side = project.itHeadId === personId ? ("it" as const) : ("business" as const);
      return [{ id, code, name, planName: plan.name, phase, side, partner, sponsor: project.sponsor, weather: weather.declared, comment: weather.comment, nextMilestone, endDay: project.endDay, lastHeard, late: actions.late, critical: openCriticalRisksIn(project.risks) }];
    }),
    actions: await presentActions(authority, reader, open),
    over: { projects: carried.projects.length - led.length, actions: carried.actions.length - open.length },
    directions: directions.filter(({ directorId, validTo }) => directorId === personId && (validTo === null || validTo >= today)).map(({ id, name }) => ({ id, name })),
    contacts: contacts.flatMap(({ shared }, at) => {
      const one = known[at];
      return one ? [{ id: one.id, name: one.name, title: one.title, email: one.email, shared }] : [];
    }),
    moves: newest(histories.flatMap(({ moves }) => moves)),
    history: newest(histories.flatMap(({ lines }) => lines)),
    canHandOver: canHandOver(reader, personId),
  };
}

/** What was reoriented of these things within a year, and what the person did last in the plan. */
async function historyOf(authority: Authority, reader: Person, plan: PublishedPlan, personId: string, about: readonly string[]): Promise<{ moves: HistoryLine[]; lines: HistoryLine[] }> {
  const { today } = momentOf(authority, plan.timeZone);
  const since = addDays(today, -MOVED_WITHIN_DAYS);
  const [moved, did] = await Promise.all([
    about.length === 0 ? null : readPlanHistory(authority, reader, plan.id, { kind: "edit", about, since }),
    readPlanHistory(authority, reader, plan.id, { personId }),
  ]);
  return { moves: (moved?.lines ?? []).filter(({ reason, undoneBy }) => reason !== "" && undoneBy === null), lines: (did?.lines ?? []).filter(({ confirmed }) => confirmed === null) };
}
