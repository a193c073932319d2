import { signal } from "@preact/signals";
import { type Route, routeOfPath } from "./route";

interface Place {
  route: Route;
  search: string;
  hash: string;
}

interface Kept {
  scroll?: number;
}

const here = (): Place => ({ route: routeOfPath(location.pathname), search: location.search, hash: location.hash });

/** Where the tab is; every view reads it, only this file writes it. */
export const place = signal<Place>({ route: { page: "home" }, search: "", hash: "" });

/** Where a return by Back should scroll to; null for a new page. */
export let scrollToRestore: number | null = null;

const remember = (): void => history.replaceState({ scroll: window.scrollY } satisfies Kept, "");

/** Goes to an address of the tab. `replace` is for what should not be a step of Back, such as a filter being typed. */
export function navigate(href: string, replace = false): void {
  const samePage = new URL(href, location.href).pathname === location.pathname;
  if (replace) {
    history.replaceState(history.state, "", href);
  } else {
    remember();
    history.pushState({} satisfies Kept, "", href);
    scrollToRestore = samePage ? window.scrollY : null;
  }
  place.value = here();
  if (samePage && location.hash !== "") document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** Starts to follow the browser's Back and Forward, and the links of the page. */
export function startRouter(): void {
  history.scrollRestoration = "manual";
  place.value = here();
  window.addEventListener("popstate", (event: PopStateEvent) => {
    const kept: Kept | null = typeof event.state === "object" ? event.state : null;
    scrollToRestore = kept?.scroll ?? 0;
    place.value = here();
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || link.target !== "" || link.hasAttribute("download") || link.origin !== location.origin) return;
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!link.pathname.startsWith("/tab")) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  });
}
