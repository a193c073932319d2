import { REGISTER_STATES, type RegisterState } from "../../../bot/domain/committee/decision-search";
import { hrefOf } from "../../routing/route";
import { navigate, place } from "../../routing/router";

/** What is chosen in the register, as its address carries it. */
const FILTERS = { text: "q", committee: "instance", year: "annee", state: "etat", owner: "porteur", sheet: "decision" } as const;
/** The states as the address writes them. */
const STATES: Record<RegisterState, string> = { "to-apply": "a-appliquer", "to-do": "a-faire", overdue: "en-retard", done: "faites", undone: "defaites", withdrawn: "retirees" };
export type RegisterFilter = keyof typeof FILTERS;
export type RegisterFilters = Record<Exclude<RegisterFilter, "state">, string> & { state: RegisterState | "" };

/** What an address chooses; empty for what it does not say. */
export function registerFiltersOf(search: string): RegisterFilters {
  const asked = new URLSearchParams(search);
  const said = Object.fromEntries(Object.entries(FILTERS).map(([filter, name]) => [filter, (asked.get(name) ?? "").slice(0, 200)])) as Record<RegisterFilter, string>;
  return { ...said, state: REGISTER_STATES.find((one) => STATES[one] === said.state) ?? "" };
}

/** The address of the register with these filters; what is empty is not written. */
export function registerHref(planId: string, filters: Partial<RegisterFilters>): string {
  const asked = new URLSearchParams();
  for (const [filter, name] of Object.entries(FILTERS)) {
    const value = filters[filter as RegisterFilter] ?? "";
    if (value !== "") asked.set(name, filter === "state" ? STATES[value as RegisterState] : value);
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
