import type { Day } from "../../calendar/day";
import { fold, slug } from "../../wording/fold";
import { needsDecision } from "../needs";
import type { PresentedProject } from "../present-project";
import type { Facet } from "./project-query";

/** What of an axis the list of projects needs. */
export interface ListedAxis {
  id: string;
  parentId: string | null;
  level: number;
  name: string;
  projects: readonly PresentedProject[];
}

/** A project of a list with its axis, its place in the plan, and what it is found by. */
export interface ListedProject {
  project: PresentedProject;
  axis: ListedAxis;
  /** The place of its axis, and its own, in the plan. */
  axisOrder: number;
  order: number;
  /** The choices of each filter that let it through. */
  keys: Record<Facet, readonly string[]>;
  /** Everything words are looked for in, folded; made when words are first looked for. */
  words: () => string;
}

/** The key of a choice that is a name: as one reads it in a link. */
export const keyOfName = (name: string): string => (name === "" ? "sans" : slug(name, 150));

/** Who carries a project: its direction, and the one that took over where that was dissolved. */
export const carrierOf = ({ direction, successor }: Pick<PresentedProject, "direction" | "successor">): string =>
  successor === "" ? direction : `${direction} → ${successor}`;

/** Nobody types it, and folding leaves it. */
const BETWEEN = "\u0001";

/** Every project of a plan as the list knows it, in the order of the plan. */
export function listProjects(axes: readonly ListedAxis[], today: Day): ListedProject[] {
  const ways = new Map<string, string[]>();
  // an axis stands behind its parent: the way above it is already known
  for (const axis of axes) ways.set(axis.id, [axis.id, ...(axis.parentId === null ? [] : (ways.get(axis.parentId) ?? []))]);
  const keys = new Map<string, string>();
  const nameKey = (name: string): string => {
    const known = keys.get(name) ?? keyOfName(name);
    keys.set(name, known);
    return known;
  };
  const listed: ListedProject[] = [];
  let folded: string[] | null = null;
  // all at once: a thousand foldings of a line each take several times longer than one of a thousand lines
  const wordsOfAll = (): string[] => (folded ??= fold(listed.map(wordsOf).join(BETWEEN)).split(BETWEEN));
  axes.forEach((axis, axisOrder) => {
    for (const project of axis.projects) {
      const at = listed.length;
      listed.push({
        project,
        axis,
        axisOrder,
        order: at,
        keys: {
          axis: ways.get(axis.id) ?? [],
          phase: project.running ? ["running", project.phase] : [project.phase],
          weather: project.running ? [project.weather.declared ?? "none"] : [],
          // a project of a dissolved direction is found under both
          direction: (project.successor === "" ? [project.direction] : [project.direction, project.successor]).map(nameKey),
          sponsor: [nameKey(project.sponsor)],
          sign: signsOf(project, today),
          completeness: project.missing.length === 0 ? ["complete"] : project.missing,
        },
        words: () => wordsOfAll()[at] ?? "",
      });
    }
  });
  return listed;
}

function wordsOf({ project, axis }: ListedProject): string {
  const { code, name, programme, direction, successor, sponsor, heads } = project;
  return [code, name, programme, direction, successor, sponsor, axis.name, ...heads].join(" ");
}

function signsOf(project: PresentedProject, today: Day): string[] {
  const needs = needsDecision(project, today);
  return [
    ...(needs.some(({ kind }) => kind !== "silent") ? ["decision"] : []),
    ...(needs.some(({ kind }) => kind === "silent") ? ["silent"] : []),
    ...(project.actions.late > 0 ? ["late"] : []),
    ...(project.running && project.weather.gap ? ["gap"] : []),
    ...(project.emblematic ? ["emblematic"] : []),
  ];
}
