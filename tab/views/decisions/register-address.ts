import { hrefOf } from "../../routing/route";
import { navigate, place } from "../../routing/router";

/** What is chosen in the register, as its address carries it. */
const FILTERS = { text: "q", committee: "instance", year: "annee", state: "etat", owner: "porteur", sheet: "decision" } as const;
export type RegisterFilter = keyof typeof FILTERS;
export type RegisterFilters = Record<RegisterFilter, string>;

/** What an address chooses; empty for what it does not say. */
export function registerFiltersOf(search: string): RegisterFilters {
  const asked = new URLSearchParams(search);
  return Object.fromEntries(Object.entries(FILTERS).map(([filter, name]) => [filter, (asked.get(name) ?? "").slice(0, 200)])) as RegisterFilters;
}

/** The address of the register with these filters; what is empty is not written. */
export function registerHref(planId: string, filters: Partial<RegisterFilters>): string {
  const asked = new URLSearchParams();
  for (const [filter, name] of Object.entries(FILTERS)) {
    const value = filters[filter as RegisterFilter] ?? "";
    if (value !== "") asked.set(name, value);
  }
  const search = asked.toString();
  return hrefOf({ page: "decisions", planId }, search === "" ? "" : `?${search}`);
}

/** The filters of the open register and the way to change them; a decision that opens is a step of Back, a filter is not. */
export function useRegisterFilters(planId: string) {
  const filters = registerFiltersOf(place.value.search);
  const change = (next: Partial<RegisterFilters>): void => navigate(registerHref(planId, { ...filters, ...next }), true);
  const show = (sheet: string): void => navigate(registerHref(planId, { ...filters, sheet }), sheet === "");
  const clear = (): void => navigate(registerHref(planId, {}), true);
  const isNarrowed = Object.entries(filters).some(([filter, value]) => filter !== "sheet" && value !== "");
  return { filters, change, show, clear, isNarrowed };
}
