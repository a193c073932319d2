import { PHASES } from "../../roadmap/phase";
import type { Language } from "../../wording/language";
import { keyOfName, type ListedProject } from "./listed-project";
import { type Grouping, WEATHER_ORDER } from "./project-query";
import { collatorOf } from "./sort-projects";

/** Projects that stand together: under an axis, a phase, a direction, a météo, a sponsor. */
export interface ListedGroup {
  /** The id of the axis, the phase, the level of the météo (`off` where there is none), or the key of the name. */
  key: string;
  /** The name of the axis, the direction or the sponsor, empty where there is none; phases and météos are named by their key. */
  name: string;
  projects: ListedProject[];
}

const NO_WEATHER = "off";

const HEADS: Record<Exclude<Grouping, "none">, (one: ListedProject) => Omit<ListedGroup, "projects">> = {
  axis: ({ axis }) => ({ key: axis.id, name: axis.name }),
  phase: ({ project }) => ({ key: project.phase, name: "" }),
  weather: ({ project }) => ({ key: project.running ? (project.weather.declared ?? "none") : NO_WEATHER, name: "" }),
  direction: ({ project }) => ({ key: keyOfName(project.direction), name: project.direction }),
  sponsor: ({ project }) => ({ key: keyOfName(project.sponsor), name: project.sponsor }),
};

const PLACES: Partial<Record<Grouping, readonly string[]>> = { phase: PHASES, weather: [...WEATHER_ORDER, NO_WEATHER] };

/** Projects in their groups, each group in the order the projects came in; one group without a name when there is no grouping. */
export function groupProjects(listed: ListedProject[], grouping: Grouping, language: Language): ListedGroup[] {
  if (grouping === "none") return listed.length === 0 ? [] : [{ key: "", name: "", projects: listed }];
  const groups = new Map<string, ListedGroup>();
  for (const one of listed) {
    const head = HEADS[grouping](one);
    const group = groups.get(head.key);
    if (group) group.projects.push(one);
    else groups.set(head.key, { ...head, projects: [one] });
  }
  const places = PLACES[grouping];
  const compare = (a: string, b: string): number => collatorOf(language).compare(a, b);
  return [...groups.values()].toSorted((a, b) => {
    if (grouping === "axis") return (a.projects[0]?.axisOrder ?? 0) - (b.projects[0]?.axisOrder ?? 0);
    if (places) return places.indexOf(a.key) - places.indexOf(b.key);
    // what has no direction or sponsor comes last
    return (a.name === "" ? 1 : 0) - (b.name === "" ? 1 : 0) || compare(a.name, b.name);
  });
}
