import type { Locator } from "playwright-core";

/** The button that an action of a card has: the first with these words after its title, as one reads. */
export const buttonUnder = (card: Locator, title: string | RegExp, words: string): Locator =>
  card.getByText(title).first().locator(`xpath=following::button[normalize-space(.)=${JSON.stringify(words)}][1]`);

/** What is read there, on one line, with single spaces. */
export const readIn = async (place: Locator): Promise<string> => (await place.innerText()).replaceAll(/\s+/g, " ").trim();
