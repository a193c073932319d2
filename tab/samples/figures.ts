import type { FigureView } from "../../bot/contract/figures";
import { ACTION_FIGURES, actionsBehind, computationOf } from "../../bot/domain/portfolio/actions-behind";
import { daysLate } from "../../bot/domain/progress/lateness";
import { PLAN_DEFAULTS } from "../../bot/domain/roadmap/plan";
import { ok, problem, type SampleAnswer } from "./sample-answer";
import { DEFAULT_DAYS, NOW, type SampleWorld, TODAY } from "./world";

const PAGE = 50;

/** A figure of a sample world opened up; pages are counted, the world stands still. */
export function figureOf(world: SampleWorld, name: string, query: URLSearchParams): SampleAnswer {
  const figure = ACTION_FIGURES.find((one) => one === name);
  if (figure === undefined) return problem(400, "invalid-input", "Cette valeur n’est pas possible.", { field: "figure" });
  const axisId = query.get("axis");
  const inside = (id: string): boolean => axisId === null || under(world, axisId).has(id);
  const matter = { actions: world.actions.filter((action) => inside(action.axisId)), projects: world.projects.filter((project) => inside(project.axisId)) };
  const behind = actionsBehind(figure, matter, TODAY);
  const sorted = figure === "late" ? behind.toSorted((a, b) => daysLate(b, TODAY) - daysLate(a, TODAY)) : behind;
  const from = Number(query.get("after") ?? 0);
  const answer: FigureView = {
    asOf: NOW,
    today: TODAY,
    method: PLAN_DEFAULTS.settings.rateMethod,
    defaultDays: DEFAULT_DAYS,
    minCoverage: PLAN_DEFAULTS.settings.minCoverage,
    ...computationOf(matter, DEFAULT_DAYS),
    count: sorted.length,
    list: sorted.slice(from, from + PAGE).map((action) => ({
      id: action.id,
      title: action.title,
      status: action.status,
      progress: action.progress,
      days: action.days ?? DEFAULT_DAYS,
      byDefault: action.days === null,
      dueDay: action.dueDay,
      daysLate: daysLate(action, TODAY),
      place: world.projects.find(({ id }) => id === action.projectId)?.name ?? "",
    })),
    next: from + PAGE < sorted.length ? String(from + PAGE) : null,
  };
  return ok(answer);
}

/** An axis and all that is under it, by id. */
function under({ axes }: SampleWorld, axisId: string): ReadonlySet<string> {
  const found = new Set([axisId]);
  // a parent comes before its children
  for (const { id, parentId } of axes) if (parentId !== null && found.has(parentId)) found.add(id);
  return found;
}
