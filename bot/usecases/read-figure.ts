import { dayAt, type Day } from "../domain/calendar/day";
import { type ActionFigure, type ActionMatter, actionsBehind, computationOf } from "../domain/portfolio/actions-behind";
import { daysLate } from "../domain/progress/lateness";
import type { Action } from "../domain/roadmap/action";
import type { Axis } from "../domain/roadmap/axis";
import type { Authority } from "./authority";

const PAGE = 50;

export interface FigureQuestion {
  planId: string;
  figure: ActionFigure;
  /** Only this axis and what is under it. */
  axisId: string | null;
  /** The place of the last line that was seen; empty at first. */
  after: string;
}

/**
 * A figure of a plan or of an axis opened up: its computation, and the actions behind it. All actions of the plan are read for it:
 * that is a click of somebody's, never something a page asks again and again. Null when there is no such plan or axis.
 */
export async function readFigure({ store, clock, plans }: Authority, { planId, figure, axisId, after }: FigureQuestion) {
  const plan = await plans.now(planId);
  if (plan === null) return null;
  const [content, all] = await Promise.all([store.portfolio(plan.edition), store.actionsOfEdition(plan.edition)]);
  const axes = axisId === null ? content.axes : axesUnder(content.axes, axisId);
  if (axisId !== null && axes.length === 0) return null;
  const inAxes = new Set(axes.map(({ id }) => id));
  const matter: ActionMatter = {
    projects: content.projects.filter((project) => inAxes.has(project.axisId)),
    actions: all.filter((action) => inAxes.has(action.axisId)),
  };
  const now = clock.now();
  const today = dayAt(now, plan.timeZone);
  const { defaultDays, minCoverage, rateMethod } = plan.settings;
  const order = placesOf(content.axes, matter);
  const placed = actionsBehind(figure, matter, today)
    .map((action) => ({ action, key: keyOf(action, figure, today, order) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const rest = placed.filter(({ key }) => key > after);
  const page = rest.slice(0, PAGE);
  return {
    asOf: now,
    today,
    method: rateMethod,
    defaultDays,
    minCoverage,
    ...computationOf(matter, defaultDays),
    count: placed.length,
    list: page.map(({ action }) => lineOf(action, today, defaultDays, order)),
    next: rest.length > page.length ? (page.at(-1)?.key ?? null) : null,
  };
}

/** An axis with those under it; none when there is no such axis. */
function axesUnder(axes: readonly Axis[], axisId: string): Axis[] {
  const [axis] = axes.filter(({ id }) => id === axisId);
  return axis === undefined ? [] : [axis, ...axes.filter(({ parentId }) => parentId === axisId).flatMap(({ id }) => axesUnder(axes, id))];
}

/** What the action's home is called, and its rank in the plan: axes in order, their own actions before their projects'. */
type Places = ReadonlyMap<string, { name: string; rank: string }>;

function placesOf(axes: readonly Axis[], { projects }: ActionMatter): Places {
  const places = new Map<string, { name: string; rank: string }>();
  const own = (parentId: string | null, above: string): void => {
    for (const axis of axes.filter((one) => one.parentId === parentId).toSorted((a, b) => a.order - b.order)) {
      const rank = `${above}${digits(axis.order)}`;
      places.set(axis.id, { name: axis.name, rank });
      for (const project of projects) if (project.axisId === axis.id) places.set(project.id, { name: project.name, rank: `${rank}p${digits(project.order)}` });
      own(axis.id, `${rank}x`);
    }
  };
  own(null, "");
  return places;
}

const digits = (number: number): string => String(number).padStart(5, "0");

/** The place of an action in a list: the latest first among late ones, as in the plan otherwise. Unique, and sorted as text. */
function keyOf(action: Action, figure: ActionFigure, today: Day, places: Places): string {
  const late = figure === "late" ? digits(99_999 - daysLate(action, today)) : "";
  return [late, places.get(action.projectId ?? action.axisId)?.rank ?? "", digits(action.order), action.id].join(".");
}

function lineOf(action: Action, today: Day, defaultDays: number, places: Places) {
  const { id, title, status, progress, days, dueDay } = action;
  return {
    id,
    title,
    status,
    progress,
    days: days ?? defaultDays,
    byDefault: days === null,
    dueDay,
    daysLate: daysLate(action, today),
    place: places.get(action.projectId ?? action.axisId)?.name ?? "",
  };
}
