import { review, type Review, reviewQuery } from "../../contract/review";
import type { YearlyReview } from "../../domain/review/yearly-review";
import { readReview } from "../../usecases/read-review";
import { jsonOr404, problem } from "../reply";
import type { Route } from "../route";

// the compiler holds the domain to the contract: what is composed is what is promised
type Promised<T extends Review> = T;
export type ReviewAsPromised = Promised<YearlyReview>;

/** The look back on a year of a plan, for whoever may see its portfolio. */
export const reviewRoutes: Route[] = [
  {
    method: "get",
    path: "/api/plans/{planId}/review",
    summary: "What closed in a year, what was reached, what was promised for it and comes later",
    query: { year: "A civil year; without it, the present one" },
    answer: review,
    async handle({ authority, params, query }) {
      const asked = reviewQuery.safeParse(query);
      if (!asked.success) return problem("invalid-input", { field: "year" });
      return jsonOr404(await readReview(authority, params["planId"] ?? "", asked.data.year));
    },
  },
];
