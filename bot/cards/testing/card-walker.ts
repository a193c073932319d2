import type { AdaptiveCard, Button, Element, Execute } from "../adaptive-card";

/** Every element of a card, containers opened, in the order they are read. */
export function elementsOf(card: AdaptiveCard): Element[] {
  const open = (element: Element): Element[] => [element, ...(element.type === "Container" ? element.items.flatMap(open) : [])];
  return card.body.flatMap(open);
}

/** Every button, in the order they are read. */
export const buttonsOf = (card: AdaptiveCard): Button[] =>
  elementsOf(card).flatMap((element) => (element.type === "ActionSet" ? element.actions : []));

/** The buttons the server answers. */
export const pressable = (card: AdaptiveCard): Execute[] => buttonsOf(card).filter((button) => button.type === "Action.Execute");

/** The button of that title, the first below the text `under` when one is given. Throws when the card has none. */
export function find(card: AdaptiveCard, title: string, under = ""): Execute {
  let seen = under === "";
  for (const element of elementsOf(card)) {
    seen ||= textOf(element).includes(under);
    if (!seen || element.type !== "ActionSet") continue;
    for (const button of element.actions) if (button.type === "Action.Execute" && button.title === title) return button;
  }
  throw new Error(
    `no button "${title}"${under === "" ? "" : ` under "${under}"`} among: ${buttonsOf(card)
      .map((button) => button.title)
      .join(", ")}`,
  );
}

/** What one reads of an element, without its buttons. */
export function textOf(element: Element): string {
  if (element.type === "TextBlock") return element.text;
  return element.type === "RichTextBlock" ? element.inlines.map((run) => run.text).join("") : "";
}

/** What one reads of a card, line by line. */
export const linesOf = (card: AdaptiveCard): string[] =>
  elementsOf(card)
    .map(textOf)
    .filter((text) => text !== "");

/** What each field of a card holds when it opens. */
export function inputsOf(card: AdaptiveCard): Record<string, string | undefined> {
  const found: Record<string, string | undefined> = {};
  for (const element of elementsOf(card)) if ("label" in element) found[element.id] = element.value;
  return found;
}
