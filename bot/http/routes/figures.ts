import { actionFigure, figureQuery, figureView, type FigureView } from "../../contract/figures";
import { readFigure } from "../../usecases/read-figure";
import { jsonOr404, problem } from "../reply";
import type { Route } from "../route";

// the compiler holds the use case to the contract: what is read is what is promised
type Promised<T extends FigureView> = T;
export type FigureAsPromised = Promised<NonNullable<Awaited<ReturnType<typeof readFigure>>>>;

/** What is behind the figures of a plan, for whoever may see its portfolio. */
export const figureRoutes: Route[] = [
  {
    method: "get",
    path: "/api/plans/{planId}/figures/{figure}",
    summary: "How a figure of a plan or of one of its axes is computed, and the actions behind it, 50 a page",
    query: { axis: "Only this axis and what is under it", after: "The `next` of the page before" },
    answer: figureView,
    async handle({ authority, params, query }) {
      const figure = actionFigure.safeParse(params["figure"]);
      const asked = figureQuery.safeParse(query);
      if (!figure.success || !asked.success) return problem("invalid-input", { field: figure.success ? "query" : "figure" });
      const { axis = null, after = "" } = asked.data;
      return jsonOr404(await readFigure(authority, { planId: params["planId"] ?? "", figure: figure.data, axisId: axis, after }));
    },
  },
];
