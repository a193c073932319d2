import { daysBetween, type Instant } from "../calendar/day";
import { levelsApart } from "../weather/weather";
import type { Moved, NewStatus, Subject } from "./digest";
import type { Step } from "./story";

/** A thing that changed, with every change of the last weeks, oldest first. */
export interface Story {
  about: Subject;
  /** The project or axis of an action; the thing itself otherwise. */
  place: Subject;
  /** What stands in the way now; empty when nothing does. */
  obstacle: string;
  steps: readonly Step[];
}

/**
 * What changed since an instant, one line a fact: what went and came back did not change. Kinds take turns, so that one
 * that is frequent hides no other: météo (the worst turn first), what is blocked, what is done, days (the furthest
 * first), the rest.
 */
export function movedSince(stories: readonly Story[], since: Instant): Moved[] {
  const weather: Moved[] = [];
  const blocked: Moved[] = [];
  const done: Done[] = [];
  const days: Moved[] = [];
  const rest: Moved[] = [];
  for (const { about, place, obstacle, steps } of stories) {
    const sky = endsOf(steps, since, weatherTurn);
    if (sky) weather.push({ kind: "weather", about, ...sky, comment: lastComment(steps) });
    const status = endsOf(steps, since, statusTurn);
    const to = status && newsOf(status);
    if (to === "done") done.push({ about, place });
    else if (to === "blocked") blocked.push({ kind: "status", about, to, obstacle });
    else if (to) rest.push({ kind: "status", about, to, obstacle: "" });
    const phase = endsOf(steps, since, phaseTurn);
    if (phase) rest.push({ kind: "phase", about, to: phase.to });
    for (const { which, turn } of DAY_TURNS) {
      const day = endsOf(steps, since, turn);
      if (day) days.push({ kind: "day", about, which, ...day });
    }
  }
  return inTurn([highestFirst(weather, worse), blocked, doneTogether(done), highestFirst(days, slip), rest]);
}

interface Done {
  about: Subject;
  place: Subject;
}

const weatherTurn = (step: Step): Step["weather"] => step.weather;
const statusTurn = (step: Step): Step["status"] => step.status;
const phaseTurn = (step: Step): Step["phase"] => step.phase;
const DAY_TURNS = (["milestone", "due", "end"] as const).map((which) => ({ which, turn: (step: Step) => step.days[which] }));

/** From where to where the turns since an instant lead; null when they lead nowhere. */
function endsOf<Turn extends { from: unknown; to: unknown }>(
  steps: readonly Step[],
  since: Instant,
  turnOf: (step: Step) => Turn | undefined,
): Turn | null {
  let first: Turn | undefined;
  let last: Turn | undefined;
  for (const step of steps) {
    if (step.at <= since) continue;
    const turn = turnOf(step);
    first ??= turn;
    last = turn ?? last;
  }
  if (!first || !last || first.from === last.to) return null;
  return first === last ? first : { ...last, from: first.from };
}

const lastComment = (steps: readonly Step[]): string => steps.findLast((step) => step.weather)?.comment ?? "";

function worse(one: Moved): number {
  if (one.kind !== "weather") return 0;
  // a first declaration is less of a turn than a change, and still the worse the higher
  return one.from === null ? levelsApart("sun", one.to) / 2 : levelsApart(one.from, one.to);
}

const slip = (one: Moved): number => (one.kind === "day" ? daysBetween(one.from, one.to) : 0);

const highestFirst = (list: readonly Moved[], rank: (one: Moved) => number): Moved[] =>
  list
    .map((one) => ({ one, rank: rank(one) }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ one }) => one);

/** A start is expected, and so is a plan that waits: neither is news. */
function newsOf({ from, to }: NonNullable<Step["status"]>): NewStatus | null {
  if (to === "planned") return null;
  return to === "inProgress" && from !== "blocked" && from !== "paused" ? null : to;
}

/** « Quatre actions de ce projet sont réalisées » : one line a project rather than four. */
function doneTogether(done: readonly Done[]): Moved[] {
  const byPlace = new Map<string, [Done, ...Done[]]>();
  for (const one of done) {
    const known = byPlace.get(one.place.id);
    if (known) known.push(one);
    else byPlace.set(one.place.id, [one]);
  }
  return [...byPlace.values()]
    .toSorted((a, b) => b.length - a.length)
    .map(([one, ...more]): Moved =>
      more.length === 0
        ? { kind: "status", about: one.about, to: "done", obstacle: "" }
        : { kind: "done", about: one.place, count: 1 + more.length },
    );
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map((list) => list.length));
  const taken: T[] = [];
  for (let index = 0; index < longest; index += 1)
    for (const list of lists) {
      const one = list[index];
      if (one !== undefined) taken.push(one);
    }
  return taken;
}
