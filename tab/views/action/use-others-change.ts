import { useEffect, useRef, useState } from "preact/hooks";
import type { ActionView } from "../../../bot/contract/actions";

const SHOWN_MS = 8000;

/** The name of the person who has just changed the action under the reader's eyes, for a moment; null otherwise. */
export function useOthersChange(action: ActionView | null, ownVersion: number): string | null {
  const seen = useRef<number | null>(null);
  const [name, setName] = useState<string | null>(null);
  const version = action?.version ?? null;
  useEffect(() => {
    if (version === null) return;
    const before = seen.current;
    seen.current = version;
    if (before === null || before === version || version === ownVersion) return;
    setName(action?.informed?.byName ?? null);
    const timer = setTimeout(() => setName(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [version, ownVersion]);
  return name;
}
