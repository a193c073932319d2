import type { Frame } from "playwright-core";

/** What of the page in the frame is wider than the screen, cut off, broken in the midst of a word or drawn over something else; one line a place. */
export const layoutFaultsIn = (frame: Frame): Promise<string[]> => frame.evaluate(lookThrough);

/** Runs in the page: everything it needs is inside. */
function lookThrough(): string[] {
  interface Piece {
    element: Element;
    text: string;
    box: DOMRect;
  }
  const width = document.documentElement.clientWidth;
  const faults = new Set<string>();
  const nameOf = (element: Element): string => {
    const own = [element.localName, ...element.classList].join(".");
    const { parentElement: above } = element;
    return above === null || above === document.body ? own : `${[above.localName, ...above.classList].join(".")} > ${own}`;
  };
  const said = (text: string): string => `« ${text.replaceAll(/\s+/g, " ").trim().slice(0, 40)} »`;
  /** The nearest thing around, itself included, whose style is so. */
  const around = (element: Element, is: (style: CSSStyleDeclaration) => boolean): Element | null => {
    for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) if (is(getComputedStyle(at))) return at;
    return null;
  };
  const onlyHeard = (element: Element): boolean => around(element, ({ clipPath }) => clipPath !== "none") !== null;
  const holds = ({ overflowX, overflowY }: CSSStyleDeclaration): boolean => overflowX !== "visible" || overflowY !== "visible";
  const scrolls = (element: Element): boolean => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);

  if (document.documentElement.scrollWidth > width) {
    faults.add(`the page is ${document.documentElement.scrollWidth} px wide on a screen of ${width}`);
    for (const element of document.querySelectorAll("body *")) {
      const { right, left, width: own } = element.getBoundingClientRect();
      if (own > 0 && (right > width + 1 || left < -1) && around(element, holds) === null && !onlyHeard(element))
        faults.add(`wider than the screen: ${nameOf(element)} ${said(element.textContent ?? "")}`);
    }
  }

  /** Dots say that something is cut; it is whole in a title, or on the page that the words lead to. */
  const isTold = (cut: Element, text: string): boolean => {
    const { textOverflow, webkitLineClamp } = getComputedStyle(cut);
    if (textOverflow !== "ellipsis" && webkitLineClamp === "none") return false;
    return cut.closest("a[href]") !== null || (cut.closest("[title]")?.getAttribute("title")?.includes(text.trim()) ?? false);
  };
  const pieces: Piece[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const { parentElement: element, textContent } = node;
    const text = textContent ?? "";
    if (element === null || text.trim() === "" || element.closest("select, textarea, dialog:not([open])")) continue;
    if (!element.checkVisibility({ visibilityProperty: true }) || onlyHeard(element)) continue;
    const frame = around(element, holds);
    const edge = frame === null || scrolls(frame) ? null : frame.getBoundingClientRect();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width <= 1 || box.height <= 1) continue;
      const isCut = edge !== null && (box.right > edge.right + 1 || box.left < edge.left - 1 || box.bottom > edge.bottom + 3 || box.top < edge.top - 3);
      if (!isCut || frame === null) pieces.push({ element, text, box });
      else if (!isTold(frame, text)) faults.add(`cut off: ${said(text)} in ${nameOf(element)} by ${nameOf(frame)}`);
    }
    for (const { 0: word, index } of text.matchAll(/[^ \t\r\n-]+/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const parts = [...range.getClientRects()].filter((box) => box.width > 0);
      const natural = parts.reduce((sum, box) => sum + box.width, 0);
      // a word may only be broken where it is as wide as a column of a phone
      if (new Set(parts.map((box) => Math.round(box.top))).size > 1 && natural < width * 0.4) faults.add(`a broken word: ${said(word)} in ${nameOf(element)}`);
    }
  }

  const isOver = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5;
  const downwards = pieces.toSorted((a, b) => a.box.top - b.box.top);
  for (const [at, one] of downwards.entries())
    for (let next = at + 1; next < downwards.length; next += 1) {
      const other = downwards[next];
      if (!other || other.box.top > one.box.bottom) break;
      if (one.element.contains(other.element) || other.element.contains(one.element) || !isOver(one.box, other.box)) continue;
      faults.add(`one over the other: ${said(one.text)} in ${nameOf(one.element)} and ${said(other.text)} in ${nameOf(other.element)}`);
    }
  return [...faults];
}
