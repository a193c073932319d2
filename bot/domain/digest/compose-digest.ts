import { type Day, dayAt, type Instant } from "../calendar/day";
import { addMatter, type Matter, ratesOf } from "../portfolio/figures";
import type { Asked, Coming, Digest, DigestFigures, OverdueDecision, Owed } from "./digest";
import type { DigestScope } from "./digest-scope";
import type { DigestIndex } from "./index-digests";
import { movedSince } from "./moved";
import { mergedParts, type Part } from "./part";
import { comingUntil, type ProjectFacts } from "./project-facts";
import { silences } from "./silence";

/** Who reads, since when, and how many answers of their own question of the week are still owed. */
export interface Reader {
  scope: DigestScope;
  since: Instant;
  owed: number;
  /** The decisions of theirs that are overdue; none where there is none. */
  overdue?: readonly OverdueDecision[];
}

/** The digest of one reader out of the index of all; null when nothing of the plan concerns the reader. */
export function digestOf(index: DigestIndex, { scope, since, owed, overdue = [] }: Reader): Digest | null {
  const part = partOf(index, scope);
  const [plan] = index.plans;
  if (!part || !plan) return null;
  const figures = figuresOf(index, scope, part.led);
  return {
    scope,
    planId: figures[0]?.planId ?? plan.id,
    since: dayAt(since, plan.timeZone),
    figures,
    moved: movedSince(part.stories, since),
    silent: silences(
      part.led.flatMap((project) => project.silent ?? []),
      part.silent,
    ),
    asked: [
      ...(owed > 0 ? [{ kind: "answers", count: owed } as const] : []),
      ...overdue,
      ...part.led.flatMap((project) => project.asked).toSorted(gravest),
    ],
    ...aheadOf(part, comingUntil(index.today)),
  };
}

function partOf(index: DigestIndex, scope: DigestScope): Part | null {
  if (scope.kind === "all") return index.all;
  const parts = scope.ids.flatMap((id) => index.byDirection.get(id) ?? []);
  return parts.length === 0 ? null : mergedParts(parts);
}

const soonest = (a: Coming, b: Coming): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

/** The milestones up to a day, soonest first, and the first after it. */
function aheadOf({ led, near, coming: ofActions }: Part, until: Day): Pick<Digest, "coming" | "next"> {
  const coming: Coming[] = [];
  let next: Coming | null = null;
  const look = (milestones: readonly Coming[]): void => {
    for (const one of milestones) {
      if (one.day <= until) coming.push(one);
      else if (next === null || one.day < next.day) next = one;
    }
  };
  for (const project of led) look(project.coming);
  for (const project of near) look(project.coming);
  look(ofActions);
  return { coming: coming.toSorted(soonest), next };
}

const GRAVITY: readonly Owed[] = ["decision", "explanation", "comment"];
const gravityOf = (one: Asked): number => (one.kind === "weather" && one.owes[0] ? GRAVITY.indexOf(one.owes[0]) : -1);
const gravest = (a: Asked, b: Asked): number => gravityOf(a) - gravityOf(b);

/** The rate of each plan as the portfolio shows it; for a direction, that of the projects it leads there. */
function figuresOf(index: DigestIndex, scope: DigestScope, led: readonly ProjectFacts[]): DigestFigures[] {
  return index.plans.flatMap((plan): DigestFigures[] => {
    const projects = led.filter(({ about, counts }) => counts && about.planId === plan.id);
    const outside = scope.kind === "all" ? index.outside.filter(({ planId }) => planId === plan.id) : [];
    const matters: Matter[] = [...projects, ...outside].map(({ matter }) => matter);
    if (matters.length === 0) return [];
    const { rate, coverage } = ratesOf(addMatter(matters), plan.settings);
    return [{ planId: plan.id, planName: plan.name, projects: projects.length, rate, coverage }];
  });
}
