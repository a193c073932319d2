import { z } from "zod";
import { axisView } from "../../contract/actions";
import { portfolio, type Portfolio } from "../../contract/portfolio";
import type { composePortfolio } from "../../domain/portfolio/compose-portfolio";
import { readAxis } from "../../usecases/read-actions";
import type { PortfolioReader } from "../../usecases/read-portfolio";
import { jsonOr404, json, notFound, type Reply } from "../reply";
import type { Route } from "../route";

// the compiler holds the domain to the contract: what is composed is what is promised
type Promised<T extends Portfolio> = T;
export type ComposedAsPromised = Promised<ReturnType<typeof composePortfolio>>;

/** Plans and their portfolios. */
export const planRoutes = (readPortfolio: (tenantId: string) => PortfolioReader): Route[] => [
  {
    method: "get",
    path: "/api/plans",
    summary: "The plans this authority follows",
    answer: z.array(z.object({ id: z.string(), name: z.string() })),
    handle: async ({ authority }) => json((await authority.plans.all()).map(({ id, name }) => ({ id, name }))),
  },
  {
    method: "get",
    path: "/api/plans/{planId}/portfolio",
    summary: "The portfolio of a plan; with If-None-Match it answers 304 while nothing changed",
    answer: portfolio,
    async handle({ authority, params, knownTag }): Promise<Reply> {
      const answer = await readPortfolio(authority.tenantId)(params["planId"] ?? "", knownTag);
      if (!answer.ok) return notFound;
      return answer.unchanged ? { kind: "unchanged", tag: answer.tag } : { kind: "text", ...answer.portfolio };
    },
  },
  {
    method: "get",
    path: "/api/plans/{planId}/axes/{axisId}",
    summary: "The actions that hang directly from an axis",
    answer: axisView,
    handle: async ({ authority, person, params }) => jsonOr404(await readAxis(authority, person, params["planId"] ?? "", params["axisId"] ?? "")),
  },
];
