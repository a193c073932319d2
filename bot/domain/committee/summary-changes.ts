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
  return {
    changed: [...is].flatMap(([number, text]) => (was.has(number) && was.get(number) !== text ? [number] : [])),
    added: [...is.keys()].filter((number) => !was.has(number)),
    removed: [...was.keys()].filter((number) => !is.has(number)),
    other: restOf(before) !== restOf(after),
  };
}

const decisionsIn = ({ paragraphs }: PostContent): Map<string, string> =>
  new Map(
    paragraphs.flatMap((text): [string, string][] => {
      const number = numberIn(text);
      return number === null ? [] : [[number, text]];
    }),
  );

const restOf = ({ title, paragraphs }: PostContent): string => [title, ...paragraphs.filter((text) => numberIn(text) === null)].join("\n");
