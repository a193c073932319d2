import type { Lazy } from "../parts/lazily";
import type { Route } from "../routing/route";
import { ActionView, AxisView, CalendarView, MineView, PhasesView, PortfolioView, ProjectsView, ProjectView } from "./views";

/** The views that links lead to most; the others come when they are opened. */
function viewOf(route: Route): Pick<Lazy<never>, "fetch"> | null {
  switch (route.page) {
    case "home":
      return PortfolioView;
    case "plan":
      if (route.part === undefined) return PortfolioView;
      if (route.part === "projets") return ProjectsView;
      if (route.part === "calendrier") return CalendarView;
      return route.part === "phases" ? PhasesView : null;
    case "axis":
      return AxisView;
    case "project":
      return ProjectView;
    case "action":
      return ActionView;
    case "mine":
      return MineView;
    default:
      return null;
  }
}

/** Asks for the files of the view that a page opens on beside its data, instead of after them. */
export function fetchView(route: Route): void {
  // the view itself says when they cannot be had
  viewOf(route)?.fetch().catch(() => undefined);
}
