import type { Frame } from "playwright-core";

/** What of the page in the frame is wider than the screen, cut off, broken in the midst of a word or drawn over something else; one line a place. */
export const layoutFaultsIn = (frame: Frame): Promise<string[]> => frame.evaluate(lookThrough);

/** Runs in the page: everything it needs is inside. */
function lookThrough(): string[] {
  interface Piece {
    element: Element;
    layer: Element | null;
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
  const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflow);
  /** A menu, a dialog, a head that stays covers the page on purpose: it is out of the flow, on a ground of its own. */
  const layerOf = (element: Element): Element | null =>
    around(element, ({ position, backgroundColor }) => /absolute|fixed|sticky/.test(position) && backgroundColor.startsWith("rgb("));

  if (document.documentElement.scrollWidth > width) {
    faults.add(`the page is ${document.documentElement.scrollWidth} px wide on a screen of ${width}`);
    for (const element of document.querySelectorAll("body *")) {
      const { right, left, width: own } = element.getBoundingClientRect();
      if (own > 0 && (right > width + 1 || left < -1) && around(element, holds) === null && !onlyHeard(element))
        faults.add(`wider than the screen: ${nameOf(element)} ${said(element.textContent ?? "")}`);
    }
  }

  /** Dots say that something is cut; it is whole in a title, or on the page that the words lead to. */
  const isTold = (cut: Element, element: Element, text: string): boolean => {
    const { textOverflow, webkitLineClamp } = getComputedStyle(cut);
    if (textOverflow !== "ellipsis" && webkitLineClamp === "none") return false;
    return element.closest("a[href]") !== null || (cut.closest("[title]")?.getAttribute("title")?.includes(text.trim()) ?? false);
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
    const edge = frame?.getBoundingClientRect() ?? null;
    const isScrolledTo = frame !== null && scrolls(frame);
    const layer = layerOf(element);
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width <= 1 || box.height <= 1) continue;
      const isCut = edge !== null && (box.right > edge.right + 1 || box.left < edge.left - 1 || box.bottom > edge.bottom + 3 || box.top < edge.top - 3);
      if (!isCut || frame === null) pieces.push({ element, layer, text, box });
      else if (!isScrolledTo && !isTold(frame, element, text)) faults.add(`cut off: ${said(text)} in ${nameOf(element)} by ${nameOf(frame)}`);
    }
    // where a browser may hyphenate, a word goes on in the next line
    if (getComputedStyle(element).hyphens === "auto") continue;
    for (const { 0: word, index } of text.matchAll(/[^ \t\r\n-]+/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const parts = [...range.getClientRects()].filter((box) => box.width > 0);
      const natural = parts.reduce((sum, box) => sum + box.width, 0);
      // a word may only be broken where it is as wide as a column of a phone; an address has no place of its own to be broken at
      const goesOn = parts.some((box, at) => box.top > (parts[at - 1]?.bottom ?? Infinity) - 3);
      if (goesOn && natural < width * 0.4 && !word.includes("@")) faults.add(`a broken word: ${said(word)} in ${nameOf(element)}`);
    }
  }

  const isOver = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5;
  const downwards = pieces.toSorted((a, b) => a.box.top - b.box.top);
  for (const [at, one] of downwards.entries())
    for (let next = at + 1; next < downwards.length; next += 1) {
      const other = downwards[next];
      if (!other || other.box.top > one.box.bottom) break;
      if (one.layer !== other.layer || one.element.contains(other.element) || other.element.contains(one.element) || !isOver(one.box, other.box)) continue;
      faults.add(`one over the other: ${said(one.text)} in ${nameOf(one.element)} and ${said(other.text)} in ${nameOf(other.element)}`);
    }
  return [...faults];
}

/** The spacing that a reader may ask for, by WCAG 1.4.12: nothing may be lost by it. */
const SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

/** Gives the page in the frame that spacing, or takes it back. */
export const withTextSpacing = (frame: Frame, spaced: boolean): Promise<void> =>
  frame.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, spaced ? SPACING : "");
