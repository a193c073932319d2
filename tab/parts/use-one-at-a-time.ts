import { useRef, useState } from "preact/hooks";

/**
 * Runs one piece of work at a time: a second press while the first is on its way does nothing, even when it comes before
 * the page was drawn again.
 */
export function useOneAtATime(): { busy: boolean; run: (work: () => Promise<void>) => void } {
  const under = useRef(false);
  const [busy, setBusy] = useState(false);
  const run = (work: () => Promise<void>): void => {
    if (under.current) return;
    under.current = true;
    setBusy(true);
    void work().finally(() => {
      under.current = false;
      setBusy(false);
    });
  };
  return { busy, run };
}
