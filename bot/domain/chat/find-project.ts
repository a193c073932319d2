import type { Intent, KnownProject } from "./intent";
import { foldedWords } from "./message-words";
import { slipsBetween } from "./typing-slip";

/** How many projects a choice offers. */
const MOST_CHOICES = 6;
/** Words of a name that are read: nobody types more. */
const MOST_WORDS = 8;
/** Share of the asked words a name must hold. */
const ENOUGH = 0.6;
/** Scores this near to the best one are as good to the reader. */
const NEAR = 0.1;

const EMPTY_WORDS = new Set("le la les l un une des de du d a au aux et en pour sur the of for and to".split(" "));

/** The project that these folded words name: one, a choice between close ones, or none. */
export function findProject(asked: readonly string[], projects: readonly KnownProject[]): Intent {
  const exact = projectsNamed(asked, projects);
  if (exact.length > 0) return answer(asked, exact);
  const wanted = asked.filter((word) => !EMPTY_WORDS.has(word)).slice(0, MOST_WORDS);
  const scored = projects
    .map((project) => ({ project, ...scoreOf(wanted, project) }))
    .filter((one) => one.score >= ENOUGH)
    .toSorted((a, b) => b.score - a.score || a.unsaid - b.unsaid);
  const best = scored[0]?.score ?? 0;
  return answer(
    asked,
    scored.filter((one) => one.score >= best - NEAR).map((one) => one.project),
  );
}

/** The one project whose code or whole name the message is (`P17`); null otherwise. */
export function projectNamedExactly(words: readonly string[], projects: readonly KnownProject[]): KnownProject | null {
  const [only, ...more] = projectsNamed(words, projects);
  return only && more.length === 0 ? only : null;
}

function projectsNamed(words: readonly string[], projects: readonly KnownProject[]): KnownProject[] {
  const said = codeKey(words.join(""));
  const byCode = projects.filter((project) => project.code !== "" && codeKey(foldedWords(project.code).join("")) === said);
  if (byCode.length > 0) return byCode;
  const name = words.join(" ");
  return projects.filter((project) => foldedWords(project.name).join(" ") === name);
}

/** People say *P2* for P02. */
const codeKey = (code: string): string => code.replace(/^(\D*)0+(?=\d)/, "$1");

function scoreOf(wanted: readonly string[], project: KnownProject): { score: number; unsaid: number } {
  const words = [...foldedWords(project.name), ...foldedWords(project.code)].filter((word) => !EMPTY_WORDS.has(word));
  if (wanted.length === 0) return { score: 0, unsaid: words.length };
  let sum = 0;
  const initials = words.map((word) => word[0]).join("");
  for (const want of wanted) sum += Math.max(isAcronym(want, initials) ? 0.9 : 0, ...words.map((word) => nearness(want, word)));
  return { score: sum / wanted.length, unsaid: words.length - wanted.length };
}

/** *APA* for « Allocation personnalisée d'autonomie ». */
const isAcronym = (want: string, initials: string): boolean => want.length >= 3 && want.length <= 6 && initials.includes(want);

function nearness(want: string, word: string): number {
  if (want === word) return 1;
  if (want.length >= 3 && word.startsWith(want)) return 0.85;
  const slips = slipsBetween(word, want);
  return slips === null ? 0 : 1 - 0.15 * slips;
}

function answer(asked: readonly string[], found: readonly KnownProject[]): Intent {
  const only = found.length === 1 ? found[0] : undefined;
  if (only) return { kind: "project", projectId: only.id };
  if (found.length === 0) return { kind: "project-not-found", asked: asked.join(" ") };
  const projectIds = found.slice(0, MOST_CHOICES).map((project) => project.id);
  return { kind: "project-choice", asked: asked.join(" "), projectIds, others: found.length - projectIds.length };
}
