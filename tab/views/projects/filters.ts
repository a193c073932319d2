import { fold } from "../../../bot/domain/wording/fold";
import type { PortfolioAxis, PortfolioProject } from "../../../bot/contract/portfolio";
import { needsDecision } from "../../../bot/domain/portfolio/needs";

/** What the address says about the projects to show; each part stays empty when it does not narrow. */
export interface Filters {
  text: string;
  phase: string;
  weather: string;
  /** One of the groups that the sentence of the page leads to. */
  group: string;
}

export const GROUPS = ["running", "decision", "silent", "gap", "late"] as const;

/** The filters in `?q=…&phase=…&meteo=…&voir=…`. */
export function filtersOf(search: string): Filters {
  const params = new URLSearchParams(search);
  const read = (name: string): string => params.get(name) ?? "";
  return { text: read("q"), phase: read("phase"), weather: read("meteo"), group: read("voir") };
}

/** The same as an address writes them; empty without a filter. */
export function searchOf(filters: Partial<Filters>): string {
  const params = new URLSearchParams();
  if (filters.text) params.set("q", filters.text);
  if (filters.phase) params.set("phase", filters.phase);
  if (filters.weather) params.set("meteo", filters.weather);
  if (filters.group) params.set("voir", filters.group);
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

export const isFiltered = (filters: Filters): boolean => searchOf(filters) !== "";

/** True when a project of an axis passes the filters; words are found anywhere, in any order, without accents. */
export function passes(project: PortfolioProject, axis: PortfolioAxis, filters: Filters, today: string): boolean {
  if (filters.phase && (filters.phase === "running" ? !project.running : project.phase !== filters.phase)) return false;
  if (filters.weather && (!project.running || (project.weather.declared ?? "none") !== filters.weather)) return false;
  if (filters.group && !inGroup(project, filters.group, today)) return false;
  if (!filters.text) return true;
  const hay = fold([project.code, project.name, project.programme, project.direction, axis.name, ...project.heads].join(" "));
  return fold(filters.text)
    .split(" ")
    .every((word) => hay.includes(word));
}

function inGroup(project: PortfolioProject, group: string, today: string): boolean {
  if (group === "running") return project.running;
  if (group === "late") return project.actions.late > 0;
  if (group === "gap") return project.running && project.weather.gap;
  const needs = needsDecision(project, today);
  return group === "silent" ? needs.some((need) => need.kind === "silent") : needs.some((need) => need.kind !== "silent");
}
