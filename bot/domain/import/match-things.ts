import { fingerprint } from "./fingerprint";
import type { ImportMark } from "./import-mark";
import { idOfKey } from "./words-key";

interface Thing {
  id: string;
  imported: ImportMark | null;
}

export interface Match<T> {
  /** Id of the thing in the plan, whether it is there already or not. */
  id: string;
  existing: T | null;
}

/**
 * Which thing of the plan each key of a file means: the one whose id the key carries, else the one that came of the same
 * words, else (made in Jalon) the one that reads the same today. What matches nothing gets an id made of its key, so
 * that the same file makes the same ids. `letter` is the kind: `x` axis, `j` project, `a` action.
 */
export function matchThings<T extends Thing>(
  keys: readonly string[],
  things: readonly T[],
  planId: string,
  letter: string,
  wordsOf: (thing: T) => string,
): Map<string, Match<T>> {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const byWords = new Map<string, T>();
  for (const thing of things) if (!thing.imported) byWords.set(wordsOf(thing), thing);
  for (const thing of things) if (thing.imported) byWords.set(thing.imported.key, thing);

  const matches = new Map<string, Match<T>>();
  const claimed = new Set<string>();
  const claim = (key: string, id: string): void => {
    let free = id;
    for (let count = 2; claimed.has(free); count += 1) free = `${id}-${count}`;
    claimed.add(free);
    matches.set(key, { id: free, existing: byId.get(free) ?? null });
  };
  // rows that carry an id first: words must not take their thing away
  for (const key of keys) {
    const id = idOfKey(key);
    if (id !== null) claim(key, `${planId}.${localPart(id) ?? `${letter}-${fingerprint(id)}`}`);
  }
  for (const key of keys) {
    if (idOfKey(key) !== null) continue;
    const known = byWords.get(key);
    claim(key, known && !claimed.has(known.id) ? known.id : `${planId}.${letter}-${fingerprint(key)}`);
  }
  return matches;
}

/** The part of an id after the plan's; null when it has another shape. */
const localPart = (id: string): string | null => /^[^.]+\.([a-z0-9][a-z0-9._-]*)$/i.exec(id)?.[1] ?? null;
