import { signal } from "@preact/signals";
import { choose } from "./choices";
import { readDeepLink } from "./deep-link";

/** A text that a link asks to put in the composer. */
export const draft = signal("");
/** Counts the times that the tab was asked for: the same place asked twice is loaded twice, as in Teams. */
export const tabVisit = signal(0);

/** Opens a page of the tab. */
export function openTab(entity: string | null, sub: string | null): void {
  tabVisit.value += 1;
  choose({ view: "tab", entity, sub });
}

/** Opens a link of a card, a message or the tab: inside when it leads to Jalon, else in a new browser tab. */
export function openLink(link: string): void {
  const destination = readDeepLink(link);
  if (destination?.view === "tab") return openTab(destination.entity, destination.sub);
  if (destination?.view === "chat") {
    draft.value = destination.draft;
    return choose({ view: "chat", conversation: null });
  }
  if (/^https?:/i.test(link)) window.open(link, "_blank", "noopener");
}
