import type { CollectionRule } from "../domain/roadmap/plan";
import type { Language } from "../domain/wording/language";
import { textsFor } from "../texts/texts";
import type { CardMessage } from "./adaptive-card";
import { press } from "./card-actions";
import { buttons, heading, message, sentence } from "./elements";
import { startButtons } from "./help-card";

export interface WelcomeView {
  /** When the plan asks; null while no plan is published. */
  collection: CollectionRule | null;
  /** False for a person the directory does not know yet. */
  known: boolean;
}

/** The first message: what Jalon does, when it writes, what becomes of the answers, how to make it stop. */
export function welcomeCard({ collection, known }: WelcomeView, language: Language): CardMessage {
  const texts = textsFor(language);
  const { chat } = texts;
  const when = collection === null ? chat.welcomeWhenUnknown : chat.welcomeWhen(collection.weekday, collection.time);
  return message(language, `${chat.welcomeTitle}. ${when}`, [
    heading(chat.welcomeTitle),
    sentence(chat.welcomeWhat),
    ...(known ? [] : [sentence(chat.stranger, { weight: "Bolder" })]),
    sentence(when),
    sentence(chat.welcomeData, { isSubtle: true }),
    sentence(chat.welcomeStop, { isSubtle: true }),
    known ? startButtons(texts) : buttons(press(chat.helpButton, { verb: "show", what: "help" })),
  ]);
}
