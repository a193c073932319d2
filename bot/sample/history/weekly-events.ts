import type { Day, Instant } from "../../domain/calendar/day";
import type { IsoWeek } from "../../domain/calendar/iso-week";
import type { Person } from "../../domain/people/person";
import { type Action, isOpen } from "../../domain/roadmap/action";
import type { Channel } from "../../domain/updates/channel";
import type { Change, UpdateEvent } from "../../domain/updates/update-event";
import { chance } from "../fixed-chance";
import { type ActionState, LOADED_ON, storyOf } from "./action-story";
import { answeredAt, answeredWeeks, DEMO_WEEK, type Habits } from "./answer-weeks";

/** What the answers of one person made: events oldest first, and the actions with who informed them and how often. */
export interface Told {
  events: UpdateEvent[];
  actions: Action[];
  /** What the loaded file said of each action. */
  loaded: Map<string, ActionState>;
}

/**
 * The answers of one person to the weekly question: what moved is one event, the rest of the card is confirmed in a
 * second one. `actions` are all informed actions the person owns in one plan, as they stand today.
 */
export function weeklyEvents(person: Person, planId: string, actions: readonly Action[], habits: Habits): Told {
  const keenness = actions.some((action) => action.status !== "planned") ? 0.88 : 0.5;
  const anyOpen = actions.some((action) => isOpen(action) || (action.dueDay ?? "") >= LOADED_ON);
  const weeks = anyOpen ? answeredWeeks(person.id, keenness, habits) : [];
  const told = actions.map((action): Telling => ({ action, ...storyOf(action, weeks), state: null, answers: 0, last: null }));
  const events: UpdateEvent[] = [];
  weeks.forEach((week, index) => {
    const at = answeredAt(person.id, week);
    const channel = channelOf(person.id, week);
    const moved: Change[] = [];
    const same: Change[] = [];
    for (const one of told) {
      const before = one.state ?? one.loaded;
      const after = one.byWeek[index] ?? before;
      if (!isOpen(before) || one.action.hasParts) continue;
      const changed = !isSame(before, after);
      (changed ? moved : same).push({ subject: "action", id: one.action.id, before: { ...before }, after: { ...after } });
      if (changed) {
        one.answers += 1;
        one.last = { at, week, channel };
      }
      one.state = after;
    }
    const base = { planId, week, by: person.id, byName: person.name, channel, edition: null };
    const id = `sample.${week}.${person.id}`;
    if (moved.length > 0) events.push({ ...base, id: `${id}.answer`, at, kind: "answer", changes: moved });
    if (same.length > 0) events.push({ ...base, id: `${id}.rest`, at: later(at), kind: "confirmation", changes: same });
  });
  return {
    events,
    loaded: new Map(told.map((one) => [one.action.id, one.loaded])),
    actions: told.map(({ action, answers, last }) =>
      last ? { ...action, informed: { ...last, by: person.id }, version: action.version + answers } : action,
    ),
  };
}

interface Telling {
  action: Action;
  loaded: ActionState;
  byWeek: ActionState[];
  /** As it stood after the last answered week; null before the first. */
  state: ActionState | null;
  answers: number;
  last: { at: Instant; week: IsoWeek; channel: Channel } | null;
}

const FIELDS = ["status", "progress", "milestoneDay", "obstacle", "line"] as const;

const isSame = (a: ActionState, b: ActionState): boolean => FIELDS.every((field) => a[field] === b[field]);

/** Most people answer in the card; before the card of the demo day there is only the tab. */
function channelOf(personId: string, week: IsoWeek): Channel {
  if (week === DEMO_WEEK) return "tab";
  const luck = chance(`channel.${personId}.${week}`);
  return luck < 0.84 ? "card" : luck < 0.97 ? "tab" : "spreadsheet";
}

/** Four seconds later: the rest is confirmed after what moved. */
const later = (at: Instant): Instant => new Date(Date.parse(at) + 4000).toISOString();

/** Who spoke last about each project, or axis where there is none, and on which day (the sample speaks by daylight). */
export function heardOf(events: readonly UpdateEvent[], homeOf: (actionId: string) => string): Map<string, Record<string, Day>> {
  const heard = new Map<string, Record<string, Day>>();
  for (const { kind, by, at, changes } of events) {
    if (kind !== "answer" && kind !== "confirmation") continue;
    for (const change of changes) {
      const home = homeOf(change.id);
      const people = heard.get(home) ?? {};
      if ((people[by] ?? "") < at.slice(0, 10)) people[by] = at.slice(0, 10);
      heard.set(home, people);
    }
  }
  return heard;
}
