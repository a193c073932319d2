export interface WindowAsked {
  count: number;
  rowHeight: number;
  /** How far the top of the rows is above the top of the screen, in pixels. */
  scrolled: number;
  screen: number;
  /** Rows drawn beyond the screen on each side, so that Tab always finds the next one. */
  beyond?: number;
}

const BEYOND = 12;

/** Which rows of a long table to draw, and how much empty height stands before and after them. */
export function windowOf({ count, rowHeight, scrolled, screen, beyond = BEYOND }: WindowAsked): {
  from: number;
  to: number;
  before: number;
  after: number;
} {
  const first = Math.floor(scrolled / rowHeight) - beyond;
  const last = Math.ceil((scrolled + screen) / rowHeight) + beyond;
  const from = Math.max(0, Math.min(first, count));
  const to = Math.max(from, Math.min(last, count));
  return { from, to, before: from * rowHeight, after: (count - to) * rowHeight };
}
