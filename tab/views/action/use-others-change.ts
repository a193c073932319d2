import { useEffect, useRef, useState } from "preact/hooks";
import type { ActionView } from "../../../bot/contract/actions";

const SHOWN_MS = 8000;

/** The name of the person who has just said where the action stands under the reader's eyes, for a moment; null otherwise. */
export function useOthersChange(action: ActionView | null, ownVersion: number): string | null {
  const seen = useRef<number | null>(null);
  const [name, setName] = useState<string | null>(null);
  const version = action?.version ?? null;
  const saidAt = action?.informed?.at ?? "";
  const heard = useRef(saidAt);
  useEffect(() => {
    if (version === null) return;
    const before = seen.current;
    seen.current = version;
    const isNews = heard.current !== saidAt;
    heard.current = saidAt;
    // an edit of its facts changes the version too: nobody has said anything then
    if (before === null || before === version || version === ownVersion || !isNews) return;
    setName(action?.informed?.byName ?? null);
    const timer = setTimeout(() => setName(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [version, ownVersion]);
  return name;
}
