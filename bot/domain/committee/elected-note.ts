import { addDays, type Day } from "../calendar/day";
import { closedOn } from "../review/yearly-review";
import type { Plan } from "../roadmap/plan";
import type { Project } from "../roadmap/project";
import type { UpdateEvent } from "../updates/update-event";
import type { Meeting } from "./meeting";
import type { Quarter } from "./quarter";

/** What the note to the élus tells of a quarter, before it is put into words. */
export interface ElectedNoteContent {
  plan: { id: string; name: string };
  quarter: Quarter;
  /** True while the quarter is not over. */
  running: boolean;
  finished: { name: string; usage: string; day: Day }[];
  milestones: { project: string; title: string; day: Day }[];
  /** How many actions were done, and in how many projects. */
  actions: { count: number; projects: number };
  /** What awaits a decision, by séance, soonest first. */
  decisions: { committee: string; day: Day; points: string[] }[];
}

/** What the note is made from. */
export interface ElectedNoteFacts {
  plan: Pick<Plan, "id" | "name">;
  projects: readonly Project[];
  /** Those actions that stand as done now, with their projects. */
  done: ReadonlyMap<string, string | null>;
  /** Events of the quarter. */
  events: readonly UpdateEvent[];
  meetings: readonly Meeting[];
  today: Day;
}

/** Séances are announced so long ahead: until the next note. */
const AHEAD_DAYS = 92;

/**
 * « La note aux élus : ce qui a abouti, les gains mesurés dont on a la source, ce qui sera décidé. » What is kept for the record
 * or was given up is no success; the milestone by which a project closed is told by its closing.
 */
export function electedNote(facts: ElectedNoteFacts, quarter: Quarter): ElectedNoteContent {
  const { plan, projects, today } = facts;
  const own = projects.filter(({ forTheRecord, phase }) => !forTheRecord && phase !== "abandoned");
  const isIn = (day: Day | null): day is Day => day !== null && day >= quarter.from && day <= quarter.to;
  const closings = own.flatMap((project) => {
    const day = closedOn(project, today);
    return isIn(day) ? [{ project, day }] : [];
  });
  const closed = new Set(closings.map(({ project }) => project.id));
  const milestones = own
    .filter(({ id }) => !closed.has(id))
    .flatMap(({ name, milestones: steps }) => steps.flatMap(({ title, doneDay }) => (isIn(doneDay) ? [{ project: name, title, day: doneDay }] : [])));
  return {
    plan: { id: plan.id, name: plan.name },
    quarter,
    running: today <= quarter.to,
    finished: closings.map(({ project: { name, usage }, day }) => ({ name, usage, day })).toSorted(byDay),
    milestones: milestones.toSorted(byDay),
    actions: doneIn(facts),
    decisions: toDecide(facts),
  };
}

const byDay = (a: { day: Day }, b: { day: Day }): number => a.day.localeCompare(b.day);

/** The actions that became done by an event of the quarter, and still are. */
function doneIn({ events, done }: ElectedNoteFacts): ElectedNoteContent["actions"] {
  const changes = events.filter(({ kind }) => kind !== "import" && kind !== "undo").flatMap((event) => event.changes);
  const became = changes.filter(({ subject, before, after }) => subject === "action" && after["status"] === "done" && before?.["status"] !== "done");
  const ids = [...new Set(became.map(({ id }) => id))].filter((id) => done.has(id));
  return { count: ids.length, projects: new Set(ids.flatMap((id) => done.get(id) ?? [])).size };
}

/** Of a séance to come: what is on its agenda to be decided, once somebody has set the agenda. */
function toDecide({ meetings, today }: ElectedNoteFacts): ElectedNoteContent["decisions"] {
  return meetings
    .filter(({ state, day }) => (state === "planned" || state === "called") && day >= today && day <= addDays(today, AHEAD_DAYS))
    .map(({ committeeName, day, agenda }) => {
      const points = agenda.filter(({ kind, state }) => (kind === "decision" || kind === "arbitration") && state === "waiting");
      return { committee: committeeName, day, points: points.map(({ title }) => title) };
    })
    .filter(({ points }) => points.length > 0)
    .toSorted(byDay);
}
