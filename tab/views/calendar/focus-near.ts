/** Before a button or link takes itself away: the focus stays in the calendar rather than be lost at the top of the page. */
export function focusCalendar({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest<HTMLElement>(".calendar")?.focus({ preventScroll: true });
}

/** The same among the filters: the focus goes to the words to search for. */
export function focusSearch({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest("search")?.querySelector("input")?.focus({ preventScroll: true });
}
