import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { WINDOWED_FROM } from "../../parts/use-window";
import { windowOf } from "../../parts/window-of";
import { usePrinting } from "./use-printing";

/** Height of a line before one was drawn; afterwards it is measured. */
const FIRST_GUESS = 40;

/** The part of a long chart to draw, followed as the page scrolls; all of it on paper. */
export function useTimelineWindow(count: number): {
  body: RefObject<HTMLDivElement>;
  from: number;
  to: number;
  before: number;
  after: number;
  /** Scrolls the page until a line is near the middle of the screen, where it will be drawn. */
  bring: (index: number) => void;
} {
  const body = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const windowed = count > WINDOWED_FROM && !printing;
  const [part, setPart] = useState(windowOf({ count, rowHeight: FIRST_GUESS, scrolled: 0, screen: 1200 }));
  const rowHeight = (): number => body.current?.querySelector<HTMLElement>(".timeline-row")?.offsetHeight || FIRST_GUESS;
  useEffect(() => {
    if (!windowed) return;
    const follow = (): void => {
      const top = body.current?.getBoundingClientRect().top ?? 0;
      const next = windowOf({ count, rowHeight: rowHeight(), scrolled: -top, screen: window.innerHeight });
      setPart((last) => (last.from === next.from && last.to === next.to && last.after === next.after ? last : next));
    };
    follow();
    window.addEventListener("scroll", follow, { passive: true });
    window.addEventListener("resize", follow);
    return () => {
      window.removeEventListener("scroll", follow);
      window.removeEventListener("resize", follow);
    };
  }, [count, windowed]);
  const bring = (index: number): void => {
    const top = body.current?.getBoundingClientRect().top ?? 0;
    window.scrollTo({ top: window.scrollY + top + index * rowHeight() - window.innerHeight / 2, behavior: "instant" });
  };
  return windowed ? { body, ...part, bring } : { body, from: 0, to: count, before: 0, after: 0, bring };
}
