import type { Language } from "../domain/wording/language";
import type {
  ActionSet,
  AdaptiveCard,
  Button,
  CardMessage,
  Element,
  OpenUrl,
  RichTextBlock,
  TextBlock,
  TextRun,
} from "./adaptive-card";
import { shown } from "./user-text";

/** A title in our own words. */
export const heading = (text: string): TextBlock => ({
  type: "TextBlock",
  text,
  style: "heading",
  size: "Large",
  weight: "Bolder",
  wrap: true,
});

/** A smaller title in our own words. */
export const subheading = (text: string): TextBlock => ({
  type: "TextBlock",
  text,
  style: "heading",
  size: "Medium",
  weight: "Bolder",
  wrap: true,
  spacing: "Large",
  separator: true,
});

type RunLook = Omit<TextRun, "type" | "text">;

/** Words inside a sentence; safe for what people wrote. */
export const run = (text: string, look?: RunLook): TextRun => (look === undefined ? { type: "TextRun", text } : { type: "TextRun", text, ...look });

/** A line of runs, close under the one before. */
export const line = (...inlines: TextRun[]): RichTextBlock => ({ type: "RichTextBlock", spacing: "Small", inlines });

/** A quiet line that belongs to the one above it: the project of an action. */
export const underLine = (text: string): RichTextBlock => ({
  type: "RichTextBlock",
  spacing: "None",
  inlines: [run(text, { isSubtle: true, size: "Small" })],
});

/** A paragraph of plain text. */
export const sentence = (text: string, look?: RunLook): RichTextBlock => ({
  type: "RichTextBlock",
  inlines: [run(text, look)],
});

export const buttons = (...actions: Button[]): ActionSet => ({ type: "ActionSet", actions });

/**
 * Elements about one thing, just made, set apart from what stands before: the first one is marked. No container around
 * them: each would cost its bytes.
 */
export function block(...elements: [Element, ...Element[]]): Element[] {
  Object.assign(elements[0], { separator: true, spacing: "Large" });
  return elements;
}

export const openUrl = (title: string, url: string): OpenUrl => ({ type: "Action.OpenUrl", title, url });

/** The card with these elements, and its summary. */
export function message(language: Language, summary: string, body: readonly Element[]): CardMessage {
  const card: AdaptiveCard = {
    type: "AdaptiveCard",
    version: "1.5",
    lang: language,
    fallbackText: shown(summary),
    body: [...body],
  };
  return { card, summary };
}
