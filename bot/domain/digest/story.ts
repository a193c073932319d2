import { type Day, type Instant, isDay } from "../calendar/day";
import { ACTION_STATUSES, type ActionStatus } from "../roadmap/action";
import { type Phase, PHASES } from "../roadmap/phase";
import type { Plan } from "../roadmap/plan";
import type { Change, UpdateEvent } from "../updates/update-event";
import { WEATHER_LEVELS, type WeatherLevel } from "../weather/weather";
import type { MovedDay } from "./digest";

interface Turn<From, To = From> {
  from: From;
  to: To;
}

/** What one event changed of one thing, as far as a director is told of it. */
export interface Step {
  at: Instant;
  status?: Turn<ActionStatus>;
  phase?: Turn<Phase>;
  weather?: Turn<WeatherLevel | null, WeatherLevel>;
  comment?: string;
  days: Partial<Record<MovedDay, Turn<Day>>>;
}

const DAY_FIELDS: Record<string, MovedDay> = { milestoneDay: "milestone", dueDay: "due", endDay: "end" };

/**
 * What events changed, by the id of the thing, oldest first. A confirmation changes nothing, what a thing began with is no
 * change, and an import that was undone never happened. Events come newest first, as the store gives them.
 */
export function storiesOf(events: readonly UpdateEvent[], plans: readonly Pick<Plan, "id" | "editions">[]): Map<string, Step[]> {
  const published = new Set(plans.flatMap((plan) => plan.editions));
  const stories = new Map<string, Step[]>();
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index];
    if (!event || event.kind === "confirmation") continue;
    if (event.edition !== null && !published.has(event.edition)) continue;
    for (const change of event.changes) {
      const step = stepOf(change, event.at);
      if (!step) continue;
      const known = stories.get(change.id);
      if (known) known.push(step);
      else stories.set(change.id, [step]);
    }
  }
  return stories;
}

function stepOf({ subject, before, after }: Change, at: Instant): Step | null {
  if (subject !== "action" && subject !== "project") return null;
  // a declaration is told even when it is the first; an action or a project that appears is not a change
  const weather = subject === "project" ? weatherOf(before ?? {}, after) : null;
  if (before === null) return weather === null ? null : { at, days: {}, ...weather };
  const status = turnOf(before["status"], after["status"], isStatus);
  const phase = turnOf(before["phase"], after["phase"], isPhase);
  const days: Step["days"] = {};
  let moved = false;
  for (const field in DAY_FIELDS) {
    const turn = turnOf(before[field], after[field], isDayText);
    const which = DAY_FIELDS[field];
    if (turn === null || which === undefined) continue;
    days[which] = turn;
    moved = true;
  }
  if (status === null && phase === null && weather === null && !moved) return null;
  return { at, days, ...(status && { status }), ...(phase && { phase }), ...weather };
}

const isStatus = (value: unknown): value is ActionStatus => ACTION_STATUSES.includes(value as ActionStatus);
const isPhase = (value: unknown): value is Phase => PHASES.includes(value as Phase);
const isLevel = (value: unknown): value is WeatherLevel => WEATHER_LEVELS.includes(value as WeatherLevel);
const isDayText = (value: unknown): value is Day => typeof value === "string" && isDay(value);

function turnOf<T>(from: unknown, to: unknown, is: (value: unknown) => value is T): Turn<T> | null {
  return from !== to && is(from) && is(to) ? { from, to } : null;
}

function weatherOf(before: Record<string, unknown>, after: Record<string, unknown>): Pick<Step, "weather" | "comment"> | null {
  const [from, to] = [before["weather"] ?? null, after["weather"]];
  if (from === to || !isLevel(to) || !(from === null || isLevel(from))) return null;
  return { weather: { from, to }, comment: typeof after["comment"] === "string" ? after["comment"] : "" };
}
