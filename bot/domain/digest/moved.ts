import type { Instant } from "../calendar/day";
import { levelsApart } from "../weather/weather";
import type { Moved, MovedDay, NewStatus, Subject } from "./digest";
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

const DAYS: readonly MovedDay[] = ["milestone", "due", "end"];

/**
 * What changed since an instant, one line a fact: what went and came back did not change. Kinds take turns, so that one
 * that is frequent hides no other: météo (the worst turn first), what is blocked, what is done, days (the furthest
 * first), the rest.
 */
export function movedSince(stories: readonly Story[], since: Instant): Moved[] {
  const found = stories.flatMap((story) => changesOf(story, since));
  const of = (keep: (one: Moved) => boolean): Moved[] => found.filter(keep);
  const isStatus = (one: Moved, to: NewStatus): boolean => one.kind === "status" && one.to === to;
  const weather = of((one) => one.kind === "weather").toSorted((a, b) => worse(b) - worse(a));
  const days = of((one) => one.kind === "day").toSorted((a, b) => slip(b) - slip(a));
  const rest = of((one) => one.kind === "phase" || (one.kind === "status" && one.to !== "done" && one.to !== "blocked"));
  return inTurn([
    weather,
    of((one) => isStatus(one, "blocked")),
    doneTogether(
      stories,
      of((one) => isStatus(one, "done")),
    ),
    days,
    rest,
  ]);
}

const worse = (one: Moved): number =>
  one.kind !== "weather" ? 0 : one.from === null ? levelsApart("sun", one.to) / 2 : levelsApart(one.from, one.to);

const slip = (one: Moved): number => (one.kind === "day" ? Date.parse(one.to) - Date.parse(one.from) : 0);

function changesOf({ about, obstacle, steps }: Story, since: Instant): Moved[] {
  const recent = steps.filter((step) => step.at > since);
  if (recent.length === 0) return [];
  const moved: Moved[] = [];
  const weather = endsOf(recent, (step) => step.weather);
  if (weather)
    moved.push({ kind: "weather", about, ...weather, comment: recent.findLast((step) => step.weather)?.comment ?? "" });
  const status = endsOf(recent, (step) => step.status);
  const to = status && newsOf(status);
  if (to) moved.push({ kind: "status", about, to, obstacle: to === "blocked" ? obstacle : "" });
  const phase = endsOf(recent, (step) => step.phase);
  if (phase) moved.push({ kind: "phase", about, to: phase.to });
  for (const which of DAYS) {
    const day = endsOf(recent, (step) => step.days[which]);
    if (day) moved.push({ kind: "day", about, which, ...day });
  }
  return moved;
}

/** From where to where several turns lead; null when they lead nowhere. */
function endsOf<From, To>(
  steps: readonly Step[],
  turn: (step: Step) => { from: From; to: To } | undefined,
): { from: From; to: To } | null {
  const turns = steps.flatMap((step) => turn(step) ?? []);
  const [first, last] = [turns[0], turns.at(-1)];
  if (!first || !last) return null;
  const ends: { from: unknown; to: unknown } = { from: first.from, to: last.to };
  return ends.from === ends.to ? null : { from: first.from, to: last.to };
}

/** A start is expected, and so is a plan that waits: neither is news. */
function newsOf({ from, to }: NonNullable<Step["status"]>): NewStatus | null {
  if (to === "planned") return null;
  return to === "inProgress" && from !== "blocked" && from !== "paused" ? null : to;
}

/** « Quatre actions de ce projet sont réalisées » : one line a project rather than four. */
function doneTogether(stories: readonly Story[], done: readonly Moved[]): Moved[] {
  if (done.length < 2) return [...done];
  const placeOf = new Map(stories.map((story) => [story.about, story.place]));
  const byPlace = new Map<string, { place: Subject; done: Moved[] }>();
  for (const one of done) {
    const place = placeOf.get(one.about) ?? one.about;
    const known = byPlace.get(place.id);
    if (known) known.done.push(one);
    else byPlace.set(place.id, { place, done: [one] });
  }
  return [...byPlace.values()]
    .toSorted((a, b) => b.done.length - a.done.length)
    .flatMap((one): Moved[] => (one.done.length < 2 ? one.done : [{ kind: "done", about: one.place, count: one.done.length }]));
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}
