import { type Indicators, indicators } from "../../contract/indicators";
import type { ApproachIndicators } from "../../domain/indicators/approach-indicators";
import { readIndicators } from "../../usecases/read-indicators";
import { jsonOr404 } from "../reply";
import type { Route } from "../route";

// the compiler holds the domain to the contract: what is composed is what is promised
type Promised<T extends Indicators> = T;
export type IndicatorsAsPromised = Promised<ApproachIndicators>;

/** What the projects of a plan are made of, for whoever may see its portfolio. */
export const indicatorRoutes: Route[] = [
  {
    method: "get",
    path: "/api/plans/{planId}/indicators",
    summary: "Shared platforms, technical debt, the part made by settings, fields by axis; each with its projects",
    answer: indicators,
    handle: async ({ authority, params }) => jsonOr404(await readIndicators(authority, params["planId"] ?? "")),
  },
];
