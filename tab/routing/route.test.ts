import { PLAN_PARTS } from "../../bot/contract/paths";
import { firstPathsOf } from "../app/first-look";
import { hrefOf, type Route, routeOf, routeOfPath, subPageOf } from "./route";

const ROUTES: Route[] = [
  { page: "plan", planId: "frn-2025" },
  ...PLAN_PARTS.map((part): Route => ({ page: "plan", planId: "frn-2025", part })),
  { page: "axis", planId: "frn-2025", axisId: "a1" },
  { page: "review", planId: "frn-2025" },
  { page: "indicators", planId: "frn-2025" },
  { page: "committees", planId: "frn-2025" },
  { page: "decisions", planId: "frn-2025" },
  { page: "committee", committeeId: "frn-2025.suivi" },
  { page: "meeting", meetingId: "frn-2025.suivi-2026-12-08" },
  { page: "meetings" },
  { page: "live", meetingId: "frn-2025.suivi-2026-12-08" },
  { page: "pack", packId: "frn-2025.suivi-2026-12-08.pack" },
  { page: "handover", personId: "p-004" },
  { page: "project", projectId: "p02" },
  { page: "action", actionId: "p02-a1" },
  { page: "mine" },
  { page: "imports" },
  { page: "people" },
  { page: "people", part: "directions" },
  { page: "people", part: "applications" },
  { page: "accessibility" },
  { page: "campaigns" },
  { page: "campaigns", part: "journal" },
  { page: "campaigns", part: "joignabilite" },
  { page: "campaigns", part: "canaux" },
  { page: "campaigns", part: "reglages" },
  { page: "availability" },
  { page: "availability", personId: "p-004" },
];

describe("the addresses of the tab", () => {
  it.each(["projet", "projet/", "projet/p02/x", "plan/p/axe", "plan/p/x", "plan/p/projets/x", "mes-actions/x", "annuaire/x", "instance", "seance/s/x", "dossier", "campagnes/x", "%E0%A4%A", "../api/plans"])(
    "knows no page at « %s »",
    (path) => {
      expect(routeOf(path)).toEqual({ page: "unknown", path });
    },
  );

  it("knows no page outside the tab", () => {
    expect(routeOfPath("/elsewhere").page).toBe("unknown");
  });

  it.each(["/tab", "/tab/", "/tab/index.html"])("opens the home page at %s", (path) => {
    expect(routeOfPath(path)).toEqual({ page: "home" });
  });

  it.each(ROUTES)("comes back from the address and the deep link of $page", (route) => {
    expect(routeOfPath(hrefOf(route))).toEqual(route);
    expect(routeOf(subPageOf(route))).toEqual(route);
  });

  it("keeps an id with a slash or an accent whole", () => {
    const route: Route = { page: "project", projectId: "pôle/2026 n° 4" };
    expect(routeOfPath(hrefOf(route))).toEqual(route);
  });

  it("puts filters behind the address", () => {
    expect(hrefOf({ page: "plan", planId: "p" }, "?q=voirie")).toBe("/tab/plan/p?q=voirie");
  });
});

describe("what a page asks for first", () => {
  it("is nothing where the address alone does not say it", () => {
    expect(firstPathsOf({ page: "home" }, null)).toEqual([]);
    expect(firstPathsOf({ page: "imports" }, "p")).toEqual([]);
  });

  it("is the portfolio of its plan, of the plan seen last, or the thing itself", () => {
    expect(firstPathsOf({ page: "home" }, "p")).toEqual(["/api/plans/p/portfolio"]);
    expect(firstPathsOf({ page: "plan", planId: "p", part: "projets" }, null)).toEqual(["/api/plans/p/portfolio", "/api/plans/p/views"]);
    expect(firstPathsOf({ page: "axis", planId: "p", axisId: "a" }, null)).toEqual(["/api/plans/p/portfolio"]);
    expect(firstPathsOf({ page: "action", actionId: "x/1" }, null)).toEqual(["/api/actions/x%2F1"]);
  });
});
