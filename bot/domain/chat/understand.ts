import { AFTER_PROJECT, BEFORE_PROJECT, type Command, FILLERS, PHRASES, PROJECT_WORDS } from "./commands";
import { findProject, projectNamedExactly } from "./find-project";
import type { Intent, KnownProject } from "./intent";
import { messageWords } from "./message-words";
import { slipsBetween } from "./typing-slip";
import { understandAvailability } from "./understand-availability";

/**
 * What a chat message asks for, in French or English, without accents, in any case, with a typing slip a word. A slip
 * never turns one command into another: words that come as close to two commands are not understood.
 */
export function understand(text: string, known: { projects: readonly KnownProject[] }): Intent {
  const words = messageWords(text);
  if (words.length === 0) return { kind: "unknown" };
  const command = commandOf(words);
  if (command) return { kind: command };
  const availability = understandAvailability(words);
  if (availability) return availability;
  const asked = projectAsked(words);
  if (asked) return asked.length === 0 ? { kind: "project-unnamed" } : findProject(asked, known.projects);
  const named = projectNamedExactly(words, known.projects);
  if (named) return { kind: "project", projectId: named.id };
  const rest = withoutPoliteness(words);
  return rest.length < words.length ? understand(rest.join(" "), known) : { kind: "unknown" };
}

function commandOf(words: readonly string[]): Command | null {
  const said = words.filter((word) => !FILLERS.has(word));
  let best: { command: Command; slips: number } | null = null;
  let tied = false;
  for (const command of Object.keys(PHRASES) as Command[]) {
    const slips = slipsToCommand(said, command);
    if (slips === null) continue;
    if (best === null || slips < best.slips) {
      best = { command, slips };
      tied = false;
    } else if (slips === best.slips) tied = true;
  }
  return best === null || tied ? null : best.command;
}

function slipsToCommand(said: readonly string[], command: Command): number | null {
  let least: number | null = null;
  for (const expected of EXPECTED[command]) {
    if (expected.length !== said.length) continue;
    const slips = slipsInAll(expected, said);
    if (slips !== null && (least === null || slips < least)) least = slips;
  }
  return least;
}

/** The words of a phrase that count: *can* and *do* are fillers when they stand in a phrase of their own. */
const wordsThatCount = (phrase: string): string[] => phrase.split(" ").filter((word) => !FILLERS.has(word));

const EXPECTED = Object.fromEntries(
  Object.entries(PHRASES).map(([command, phrases]) => [command, phrases.map(wordsThatCount)]),
) as Record<Command, string[][]>;

function slipsInAll(expected: readonly string[], said: readonly string[]): number | null {
  let sum = 0;
  for (const [index, word] of expected.entries()) {
    const slips = slipsBetween(word, said[index] ?? "");
    if (slips === null) return null;
    sum += slips;
  }
  return sum;
}

/** The words that name the project; null when no project is asked for. */
function projectAsked(words: readonly string[]): string[] | null {
  const at = words.findIndex((word) => !BEFORE_PROJECT.has(word));
  const first = words[at];
  if (first === undefined) return null;
  const isProject =
    PROJECT_WORDS.some((word) => slipsBetween(word, first) !== null) || first === "projets" || first === "projects";
  if (!isProject) return null;
  const last = words.findLastIndex((word) => !AFTER_PROJECT.has(word));
  return words.slice(at + 1, Math.max(at, last) + 1);
}

function withoutPoliteness(words: readonly string[]): readonly string[] {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (PHRASES.greeting.includes(first) || PHRASES.thanks.includes(first)) return words.slice(1);
  return PHRASES.thanks.includes(last) ? words.slice(0, -1) : words;
}
