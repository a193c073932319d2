import { useEffect, useRef, useState } from "preact/hooks";

/** How long a line that changed stays marked. */
const MARKED_MS = 8000;

/** The keys whose content differs between two looks; what is new is changed too, what is gone is not. */
export function changedKeys(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after].filter(([key, content]) => before.get(key) !== content).map(([key]) => key);
}

/**
 * Which lines have just changed under the reader's eyes, and a word about it by `tell`. The first look and a change of
 * `scope` (another plan, say) mark nothing.
 */
export function useChanges(
  scope: string,
  lines: ReadonlyMap<string, string> | null,
  tell: (keys: string[]) => void,
): ReadonlySet<string> {
  const seen = useRef<{ scope: string; lines: ReadonlyMap<string, string> } | null>(null);
  const [marked, mark] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (lines === null) return;
    const last = seen.current;
    seen.current = { scope, lines };
    if (last === null || last.scope !== scope) return;
    const keys = changedKeys(last.lines, lines);
    if (keys.length === 0) return;
    mark(new Set(keys));
    tell(keys);
  }, [scope, lines, tell]);
  useEffect(() => {
    if (marked.size === 0) return;
    const timer = setTimeout(() => mark(new Set()), MARKED_MS);
    return () => clearTimeout(timer);
  }, [marked]);
  return marked;
}
