import type { Language } from "../domain/wording/language";
import { type Texts, textsFor } from "../texts/texts";
import type { CardMessage, Element } from "./adaptive-card";
import { heading, message, sentence } from "./elements";
import { startButtons } from "./help-card";
import { shortened } from "./user-text";

/** A short answer in words. */
export type SayView =
  | { say: "stop" | "stranger" | "thanks" | "project-unnamed" | "no-weekly" }
  /** `asked` is what was typed. */
  | { say: "project-not-found"; asked: string };

/** A short answer of the bot, as a card so that it looks like the others. */
export function sayCard(view: SayView, language: Language): CardMessage {
  const texts = textsFor(language);
  const { chat } = texts;
  if (view.say === "stop")
    return message(language, chat.stop, [
      heading(chat.stopTitle),
      sentence(chat.stop),
      sentence(chat.stopWork, { isSubtle: true }),
    ]);
  const words = wordsOf(view, texts);
  const more: Element[] = view.say === "project-not-found" ? [startButtons(texts)] : [];
  return message(language, words, [sentence(words), ...more]);
}

function wordsOf(view: SayView, { chat }: Texts): string {
  switch (view.say) {
    case "stop":
      return chat.stop;
    case "stranger":
      return chat.stranger;
    case "thanks":
      return chat.thanks;
    case "project-unnamed":
      return chat.projectUnnamed;
    case "no-weekly":
      return chat.weeklyNone;
    case "project-not-found":
      return chat.projectNotFound(shortened(view.asked, 60));
  }
}
