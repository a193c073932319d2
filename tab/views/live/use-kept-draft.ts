import { useEffect, useState } from "preact/hooks";
import { browserShelf, keepEntry, keptEntry } from "../../offline/kept-entry";

const isDraft = <T extends object>(value: unknown): value is T => typeof value === "object" && value !== null;

/** What is being typed, kept at each key until it is sent: neither a reload nor a crash takes it away. Null: nothing is. */
export function useKeptDraft<T extends object>(key: string): [draft: T | null, keep: (draft: T | null) => void] {
  const [draft, setDraft] = useState<T | null>(() => keptEntry(browserShelf, key, isDraft<T>));
  useEffect(() => setDraft(keptEntry(browserShelf, key, isDraft<T>)), [key]);
  return [
    draft,
    (next) => {
      keepEntry(browserShelf, key, next);
      setDraft(next);
    },
  ];
}
