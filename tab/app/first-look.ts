import { paths } from "../../bot/contract/paths";
import type { Api } from "../api/client";
import { live } from "../freshness/live";
import type { Route } from "../routing/route";

/** What a page shows first, as paths of the API; none when that depends on more than its address. */
export function firstPathsOf(route: Route, keptPlanId: string | null): string[] {
  switch (route.page) {
    case "home":
      return keptPlanId === null ? [] : [paths.portfolio(keptPlanId)];
    case "plan":
      if (route.part === "projets") return [paths.portfolio(route.planId), paths.views(route.planId)];
      return [route.part === "calendrier" ? paths.calendar(route.planId) : paths.portfolio(route.planId)];
    case "axis":
      return [paths.portfolio(route.planId)];
    case "project":
      return [paths.project(route.projectId)];
    case "action":
      return [paths.action(route.actionId)];
    case "mine":
      return [paths.myActions()];
    default:
      return [];
  }
}

/** Asks for what the page will show beside who is asking, instead of after it: the view finds it on its way. */
export function lookFirst(api: Api, route: Route, keptPlanId: string | null): void {
  for (const path of firstPathsOf(route, keptPlanId)) void live(api, path).look();
}
