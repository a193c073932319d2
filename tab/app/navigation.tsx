import { useEffect, useRef } from "preact/hooks";
import { hrefOf, type Route } from "../routing/route";
import { place } from "../routing/router";
import { texts } from "./language";
import { planToOpen, session } from "./session";

/** Which entry of the navigation a page belongs to. */
function sectionOf(route: Route): "portfolio" | "mine" | "campaigns" | "imports" | "people" | null {
  switch (route.page) {
    case "mine":
    case "campaigns":
    case "imports":
    case "people":
      return route.page;
    case "accessibility":
      // it is said under every page, and belongs to none of them
      return null;
    case "handover":
    case "availability":
      // one's own is reached from one's actions, somebody's from the directory
      return route.personId === undefined ? "mine" : "people";
    default:
      return "portfolio";
  }
}

/** The pages that can be opened; those reserved to the bureau only show to the bureau. */
export function Navigation() {
  const { shell } = texts.value;
  const known = session.value;
  const planId = planToOpen(known?.plans ?? []);
  const entries: { section: NonNullable<ReturnType<typeof sectionOf>>; name: string; route: Route }[] = [
    { section: "portfolio", name: shell.portfolio, route: planId === null ? { page: "home" } : { page: "plan", planId } },
    { section: "mine", name: shell.mine, route: { page: "mine" } },
  ];
  if (known?.me.canSeeCampaigns.allowed)
    entries.push({ section: "campaigns", name: shell.campaigns, route: { page: "campaigns" } });
  if (known?.me.canImport.allowed) entries.push({ section: "imports", name: shell.imports, route: { page: "imports" } });
  if (known) entries.push({ section: "people", name: shell.people, route: { page: "people" } });
  const current = sectionOf(place.value.route);
  const list = useRef<HTMLUListElement>(null);
  // on a phone the entries are wider than the screen: the one that is open is in sight
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (list.current && link) list.current.scrollLeft = link.offsetLeft + link.offsetWidth / 2 - list.current.clientWidth / 2;
  }, [current, known]);
  return (
    <header class="top">
      <nav aria-label={shell.navigation}>
        <ul ref={list}>
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
