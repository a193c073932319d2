import type { Route } from "./route";
import { createRouteTable } from "./route-table";

const aRoute = (path: string): Route => ({ method: "get", path, summary: path, answer: "file", handle: async () => ({ kind: "json", status: 200, value: null }) });

describe("the table of routes", () => {
  const find = createRouteTable(["/api/plans", "/api/plans/{planId}/portfolio", "/api/plans/{planId}/axes/{axisId}", "/api/actions/{id}", "/api/actions/mine"].map(aRoute));
  const told = (url: string) => {
    const found = find(url);
    return found && [found.route.path, found.params, { ...found.query }];
  };

  it("finds a route by its address, with the values it carries", () => {
    expect(told("/api/plans")).toEqual(["/api/plans", {}, {}]);
    expect(told("/api/plans/p1/portfolio")).toEqual(["/api/plans/{planId}/portfolio", { planId: "p1" }, {}]);
    expect(told("/api/plans/p%2F1/axes/%C3%A9t%C3%A9?week=2026-W48&q=a%20b&q=c")).toEqual([
      "/api/plans/{planId}/axes/{axisId}",
      { planId: "p/1", axisId: "été" },
      { week: "2026-W48", q: ["a b", "c"] },
    ]);
  });

  it("takes the route that was declared first, as Express does", () => {
    expect(told("/api/actions/mine")).toEqual(["/api/actions/{id}", { id: "mine" }, {}]);
  });

  it("leaves to Express what is written otherwise, is malformed or names nothing", () => {
    for (const url of ["/api/plans/", "/API/plans", "/api/plans//portfolio", "/api/plans/%E0%A4%A/portfolio", "/api", "/api/none", "/tab/plans", "//api/plans", "/api/plans/p1/portfolio/", "*", ""])
      expect([url, told(url)]).toEqual([url, null]);
  });
});
