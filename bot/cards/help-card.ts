import type { Language } from "../domain/wording/language";
import { type Texts, textsFor } from "../texts/texts";
import type { ActionSet, CardMessage, Element } from "./adaptive-card";
import { press } from "./card-actions";
import { buttons, heading, line, message, run, sentence } from "./elements";

export interface HelpView {
  /** Why the list is shown: it was asked for, nothing was understood, or somebody said hello. */
  because: "asked" | "unknown" | "greeting";
}

/** What Jalon understands; also the answer to what it did not. */
export function helpCard({ because }: HelpView, language: Language): CardMessage {
  const texts = textsFor(language);
  const { chat } = texts;
  const lead: Record<HelpView["because"], Element[]> = {
    asked: [heading(chat.helpTitle)],
    unknown: [heading(chat.unknownTitle), sentence(chat.unknown)],
    greeting: [sentence(chat.greeting)],
  };
  const summary = { asked: chat.helpTitle, unknown: `${chat.unknownTitle}. ${chat.unknown}`, greeting: chat.greeting }[because];
  return message(language, summary, [...lead[because], ...commandList(texts), startButtons(texts)]);
}

/** Each command in bold, with what it does. */
export const commandList = ({ chat }: Texts): Element[] =>
  chat.help.map(({ say, does }) => line(run(say, { weight: "Bolder" }), run(`, ${does}`)));

/** The two things one mostly comes for. */
export const startButtons = ({ chat }: Texts): ActionSet =>
  buttons(
    press(chat.weeklyUpdate, { verb: "show", what: "weekly-update" }),
    press(chat.myActions, { verb: "show", what: "my-actions" }),
  );
