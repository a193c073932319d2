/** What the tab key comes to in a form; Fluent's fields hold their own. */
const STOPS = "a[href], button, input, select, textarea, summary, fluent-text-input, fluent-textarea, [tabindex='0']";

const isReached = (element: HTMLElement): boolean =>
  !element.matches(":disabled") && (element.tabIndex >= 0 || element.localName.startsWith("fluent-")) && element.checkVisibility();

/** Of radios of one name only the chosen one is a stop. */
const isPassedOver = (element: HTMLElement, dialog: HTMLElement): boolean =>
  element instanceof HTMLInputElement && element.type === "radio" && !element.checked && dialog.querySelector(`[name="${CSS.escape(element.name)}"]:checked`) !== null;

/** For a modal dialog: past its last control the tab key comes to its first one, and never leads out of the page. */
export function goRound(event: KeyboardEvent): void {
  const dialog = event.currentTarget;
  if (event.key !== "Tab" || !(dialog instanceof HTMLElement)) return;
  const stops = [...dialog.querySelectorAll<HTMLElement>(STOPS)].filter((element) => isReached(element) && !isPassedOver(element, dialog));
  const [first, last] = [stops.at(0), stops.at(-1)];
  const { activeElement } = document;
  const atEnd = event.shiftKey ? activeElement === first || !stops.some((stop) => stop === activeElement) : activeElement === last;
  if (!atEnd) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
