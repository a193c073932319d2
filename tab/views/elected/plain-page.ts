import type { Portfolio, PortfolioProject } from "../../../bot/contract/portfolio";
import { mandateCoverage } from "../../../bot/domain/portfolio/mandate";
import { plainAxis, type PlainAxis, type PlainState, plainStateOf } from "../../../bot/domain/portfolio/plain-view";
import { expandAcronyms } from "../../../bot/domain/wording/acronyms";
import { descendantsOf } from "../portfolio/axis-tree";

/** An emblematic project in plain words. */
export interface PlainEmblem {
  id: string;
  name: string;
  /** Null while it does not run. */
  state: PlainState | null;
  isOver: boolean;
  /** `isPast`: its day has gone by, and it is not passed. */
  next: { title: string; day: string; isPast: boolean } | null;
}

/** All that the elected page says, in its order: each acronym is spelt out where it comes first. */
export interface PlainPage {
  axes: { id: string; name: string; plain: PlainAxis }[];
  emblems: PlainEmblem[];
  commitments: { total: number; without: { id: string; title: string }[] };
  /** Acronyms that nobody has given the words of. */
  unknown: string[];
}

function nextOf({ nextMilestone: next }: PortfolioProject, say: (text: string) => string): PlainEmblem["next"] {
  return next === null ? null : { title: say(next.title), day: next.day, isPast: next.overdueDays > 0 };
}

/** The page of a portfolio. An axis that is not followed yet is not on it. */
export function plainPage({ axes, plan }: Pick<Portfolio, "axes" | "plan">): PlainPage {
  const met = new Set<string>();
  const unknown = new Set<string>();
  const say = (text: string): string => {
    const expanded = expandAcronyms(text, [], met);
    for (const short of expanded.unknown) unknown.add(short);
    return expanded.text;
  };
  const under = (axisId: string): PortfolioProject[] =>
    [...axes.filter(({ id }) => id === axisId), ...descendantsOf(axes, axisId)].flatMap(({ projects }) => projects);
  const all = axes.flatMap(({ projects }) => projects);
  return {
    axes: axes.filter(({ level, inTool }) => level === 1 && inTool).map(({ id, name }) => ({ id, name: say(name), plain: plainAxis(under(id)) })),
    emblems: all
      .filter(({ emblematic, forTheRecord }) => emblematic && !forTheRecord)
      .map((project) => ({
        id: project.id,
        name: say(project.name),
        state: project.running ? plainStateOf(project) : null,
        isOver: project.phase === "finished",
        next: nextOf(project, say),
      })),
    commitments: {
      total: plan.commitments.length,
      without: mandateCoverage(plan.commitments, all)
        .filter(({ projects }) => projects.length === 0)
        .map(({ commitment: { id, title } }) => ({ id, title: say(title) })),
    },
    unknown: [...unknown],
  };
}
