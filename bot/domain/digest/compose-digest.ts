import { type Day, dayAt, type Instant } from "../calendar/day";
import { addMatter, type Matter, ratesOf } from "../portfolio/figures";
import type { Asked, Coming, Digest, DigestFigures, Owed } from "./digest";
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
}

/** The digest of one reader out of the index of all; null when nothing of the plan concerns the reader. */
export function digestOf(index: DigestIndex, { scope, since, owed }: Reader): Digest | null {
  const part = partOf(index, scope);
  const [plan] = index.plans;
  if (!part || !plan) return null;
  const concerned = [...part.led, ...part.near];
  const ahead = [...concerned.flatMap((project) => project.coming), ...part.coming];
  const until = comingUntil(index.today);
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
      ...part.led.flatMap((project) => project.asked).toSorted(gravest),
    ],
    coming: ahead.filter(({ day }) => day <= until).toSorted(soonest),
    next: firstAfter(ahead, until),
  };
}

function partOf(index: DigestIndex, scope: DigestScope): Part | null {
  if (scope.kind === "all") return index.all;
  const parts = scope.ids.flatMap((id) => index.byDirection.get(id) ?? []);
  return parts.length === 0 ? null : mergedParts(parts);
}

const soonest = (a: Coming, b: Coming): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

function firstAfter(ahead: readonly Coming[], until: Day): Coming | null {
  let first: Coming | null = null;
  for (const one of ahead) if (one.day > until && (first === null || one.day < first.day)) first = one;
  return first;
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
