import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { windowOf } from "./window-of";

/** From how many rows on a table only draws those near the screen. */
export const WINDOWED_FROM = 200;

/** Height of a row before one was drawn, in pixels; afterwards it is measured: all are of one height. */
const FIRST_GUESS = 76;

interface WindowOptions {
  /** Rows drawn beyond the screen on each side. */
  beyond?: number;
  /** For a short cut of a long table: its rows keep the height they have in the whole. */
  always?: boolean;
}

/** How much of the screen the rows have below the head of the page, before that was measured. */
const BELOW_THE_HEAD = 0.75;

/** The part of a long table to draw, followed as the page scrolls; short tables are drawn whole. */
export function useWindow(count: number, { beyond, always = false }: WindowOptions = {}): {
  body: RefObject<HTMLTableSectionElement>;
  windowed: boolean;
  from: number;
  to: number;
  before: number;
  after: number;
} {
  const body = useRef<HTMLTableSectionElement>(null);
  const windowed = always || count > WINDOWED_FROM;
  const drawn = beyond === undefined ? {} : { beyond };
  const partOf = (rowHeight: number, scrolled: number, screen: number) => ({ count, rowHeight, ...windowOf({ count, rowHeight, scrolled, screen, ...drawn }) });
  const [part, setPart] = useState(() => partOf(FIRST_GUESS, 0, window.innerHeight * BELOW_THE_HEAD));
  useLayoutEffect(() => {
    if (!windowed) return;
    const follow = (): void => {
      const top = body.current?.getBoundingClientRect().top ?? 0;
      const rowHeight = body.current?.querySelector<HTMLElement>("tr:not(.gap-row)")?.offsetHeight || FIRST_GUESS;
      const next = partOf(rowHeight, -top, window.innerHeight);
      // rows that are drawn already are left where they are
      const isSame = (last: typeof next): boolean => last.count === count && last.rowHeight === rowHeight;
      setPart((last) => (isSame(last) && last.from <= next.from && last.to >= next.to ? last : next));
    };
    follow();
    window.addEventListener("scroll", follow, { passive: true });
    window.addEventListener("resize", follow);
    return () => {
      window.removeEventListener("scroll", follow);
      window.removeEventListener("resize", follow);
    };
  }, [count, windowed, beyond]);
  return windowed ? { body, windowed, ...part } : { body, windowed, from: 0, to: count, before: 0, after: 0 };
}
