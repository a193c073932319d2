import type { Language } from "../../wording/language";
import { filterProjects } from "./filter-projects";
import { groupProjects, type ListedGroup } from "./group-projects";
import type { ListedProject } from "./listed-project";
import type { ProjectQuery } from "./project-query";
import { sortProjects } from "./sort-projects";

/** A list as it is shown and exported: its groups in order, each with its projects in order. */
export interface ArrangedProjects {
  groups: ListedGroup[];
  shown: number;
}

/** Filters, sorts and groups projects: the one way, for the page and for the files made of it. */
export function arrangeProjects(listed: readonly ListedProject[], query: ProjectQuery, language: Language): ArrangedProjects {
  const kept = filterProjects(listed, query);
  return { groups: groupProjects(sortProjects(kept, query.sort, language), query.group, language), shown: kept.length };
}
