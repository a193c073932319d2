import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { NAME_STOP, type Stop, stopAfter, type TimelineLine } from "./timeline-lines";

/** Frames to wait for a line that was far away to be drawn. */
const MOST_FRAMES = 10;

/** Where an element of the chart stands on it. */
export function stopAt(target: EventTarget | null): (Stop & { element: HTMLElement }) | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-stop]") : null;
  const line = element?.closest<HTMLElement>("[data-line]")?.dataset["line"];
  const stop = element?.dataset["stop"];
  return element && line !== undefined && stop !== undefined ? { line, stop, element } : null;
}

/**
 * One stop for Tab, arrows from line to line and from milestone to milestone. `bring` has a line drawn that is far from
 * the screen.
 */
export function useTimelineKeys(lines: readonly TimelineLine[], drawn: readonly TimelineLine[], body: RefObject<HTMLElement>, bring: (index: number) => void) {
  const [at, setAt] = useState<Stop | null>(null);
  const focus = ({ line, stop }: Stop, frames = MOST_FRAMES): void => {
    const element = body.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(line)}"] a[data-stop="${CSS.escape(stop)}"]`);
    if (element) element.focus();
    else if (frames > 0) requestAnimationFrame(() => focus({ line, stop }, frames - 1));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = stopAt(event.target);
    if (from === null || event.altKey || event.metaKey || event.shiftKey) return;
    const next = stopAfter(lines, from, event.key, event.ctrlKey);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    if (!drawn.some(({ key }) => key === next.line)) bring(lines.findIndex(({ key }) => key === next.line));
    focus(next);
  };
  const onFocusIn = (event: FocusEvent): void => {
    const stop = stopAt(event.target);
    if (stop !== null) setAt({ line: stop.line, stop: stop.stop });
  };
  const line = drawn.find(({ key }) => key === at?.line) ?? drawn[0];
  // a milestone may have gone, or moved out of the period: Tab then comes to the name
  const stop = line?.key === at?.line && line?.placed().some(({ milestone }) => milestone.id === at?.stop) ? at?.stop : NAME_STOP;
  const tabStop: Stop = { line: line?.key ?? "", stop: stop ?? NAME_STOP };
  return { tabStop, onKeyDown, onFocusIn };
}
