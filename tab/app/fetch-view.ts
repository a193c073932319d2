import type { Route } from "../routing/route";

/** The files of the views that links lead to; those of the bureau alone come when they are opened. */
function filesOf(route: Route): Promise<unknown> | null {
  switch (route.page) {
    case "home":
      return import("../views/portfolio/portfolio-view");
    case "plan":
      if (route.part === undefined) return import("../views/portfolio/portfolio-view");
      if (route.part === "projets") return import("../views/projects/projects-view");
      if (route.part === "calendrier") return import("../views/calendar/calendar-view");
      return route.part === "phases" ? import("../views/phases/phases-view") : null;
    case "axis":
      return import("../views/axis/axis-view");
    case "project":
      return import("../views/project/project-view");
    case "action":
      return import("../views/action/action-view");
    case "mine":
      return import("../views/mine/mine-view");
    default:
      return null;
  }
}

/** Asks for the files of the view that a page opens on beside its data, instead of after them. */
export function fetchView(route: Route): void {
  // the view itself says when they cannot be had
  filesOf(route)?.catch(() => undefined);
}
