import { hrefOf, type Route } from "../routing/route";
import { place } from "../routing/router";
import { texts } from "./language";
import { planToOpen, session } from "./session";

/** Which entry of the navigation a page belongs to. */
function sectionOf(route: Route): "portfolio" | "mine" | "imports" | "people" {
  return route.page === "mine" || route.page === "imports" || route.page === "people" ? route.page : "portfolio";
}

/** The pages that can be opened; those reserved to the bureau only show to the bureau. */
export function Navigation() {
  const { shell } = texts.value;
  const known = session.value;
  const planId = planToOpen(known?.plans ?? []);
  const entries: { section: ReturnType<typeof sectionOf>; name: string; route: Route }[] = [
    { section: "portfolio", name: shell.portfolio, route: planId === null ? { page: "home" } : { page: "plan", planId } },
    { section: "mine", name: shell.mine, route: { page: "mine" } },
  ];
  if (known?.me.canImport.allowed) entries.push({ section: "imports", name: shell.imports, route: { page: "imports" } });
  if (known?.me.canEditPeople.allowed) entries.push({ section: "people", name: shell.people, route: { page: "people" } });
  const current = sectionOf(place.value.route);
  return (
    <header class="top">
      <nav aria-label={shell.navigation}>
        <ul>
          {entries.map((entry) => (
            <li key={entry.section}>
              <a href={hrefOf(entry.route)} aria-current={entry.section === current ? "page" : undefined}>
                {entry.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
