import type { PostContent } from "../posts/post-record";

/** What a correction of a summary changed: decisions by their numbers, and whether anything else is said otherwise. */
export interface SummaryChanges {
  changed: string[];
  added: string[];
  removed: string[];
  other: boolean;
}

const NUMBERED = /^(D-\d{4}-\d+)\b/;

/** The number of the decision that a paragraph of a summary tells; null for one that tells none. */
export const numberIn = (paragraph: string): string | null => NUMBERED.exec(paragraph)?.[1] ?? null;

/** « Une correction dit ce qu’elle change. » Compares what a summary said with what it says now. */
export function summaryChanges(before: PostContent, after: PostContent): SummaryChanges {
  const [was, is] = [decisionsIn(before), decisionsIn(after)];
  const changed = [...is].flatMap(([number, text]) => (was.has(number) && was.get(number) !== text ? [number] : []));
  const added = [...is.keys()].filter((number) => !was.has(number));
  const removed = [...was.keys()].filter((number) => !is.has(number));
  const isAboutDecisions = changed.length + added.length + removed.length > 0;
  return { changed, added, removed, other: seenIn(before) !== seenIn(after) || (!isAboutDecisions && wordsOf(before) !== wordsOf(after)) };
}

const decisionsIn = ({ paragraphs }: PostContent): Map<string, string> =>
  new Map(
    paragraphs.flatMap((text): [string, string][] => {
      const number = numberIn(text);
      return number === null ? [] : [[number, text]];
    }),
  );

/** What was seen: all that stands before the line that counts the decisions, which changes with them. */
function seenIn({ title, paragraphs }: PostContent): string {
  const first = paragraphs.findIndex((text) => numberIn(text) !== null);
  return [title, ...paragraphs.slice(0, (first === -1 ? paragraphs.length : first) - 1)].join("\n");
}

const wordsOf = ({ title, paragraphs }: PostContent): string => [title, ...paragraphs].join("\n");
