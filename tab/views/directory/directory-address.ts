import type { DirectoryPart } from "../../../bot/contract/paths";
import { fold } from "../../../bot/domain/wording/fold";
import { hrefOf } from "../../routing/route";
import { navigate, place } from "../../routing/router";

/** What is chosen on a page of the directory, as its address carries it. */
export const FILTERS = { text: "q", pole: "pole", direction: "direction", state: "etat", effect: "effet", unlinked: "sans-adresse", sheet: "fiche" } as const;
export type DirectoryFilter = keyof typeof FILTERS;
export type DirectoryFilters = Partial<Record<DirectoryFilter, string>>;

/** What the address of the page chooses; empty for what it does not say. */
export function filtersOf(search: string): Record<DirectoryFilter, string> {
  const asked = new URLSearchParams(search);
  return Object.fromEntries(Object.entries(FILTERS).map(([filter, name]) => [filter, (asked.get(name) ?? "").slice(0, 200)])) as Record<DirectoryFilter, string>;
}

/** The address of a part with these filters; what is empty is not written. */
export function directoryHref(part: DirectoryPart | null, filters: DirectoryFilters): string {
  const asked = new URLSearchParams();
  for (const [filter, name] of Object.entries(FILTERS)) {
    const value = filters[filter as DirectoryFilter] ?? "";
    if (value !== "") asked.set(name, value);
  }
  const search = asked.toString();
  return hrefOf({ page: "people", ...(part === null ? {} : { part }) }, search === "" ? "" : `?${search}`);
}

/** The filters of the open page, and the way to change one of them; a sheet that opens or closes is a step of Back, a filter is not. */
export function useDirectoryFilters(part: DirectoryPart | null) {
  const filters = filtersOf(place.value.search);
  const change = (next: DirectoryFilters): void => navigate(directoryHref(part, { ...filters, ...next }), true);
  const show = (sheet: string): void => navigate(directoryHref(part, { ...filters, sheet }), sheet === "");
  const clear = (): void => navigate(directoryHref(part, {}), true);
  const isNarrowed = Object.entries(filters).some(([filter, value]) => filter !== "sheet" && value !== "");
  return { filters, change, show, clear, isNarrowed };
}

/** Words are found in any order, without accents. */
export function wordsTest(text: string): (hay: readonly string[]) => boolean {
  const asked = fold(text).split(" ");
  return (hay) => {
    const folded = fold(hay.join(" "));
    return asked.every((word) => folded.includes(word));
  };
}
