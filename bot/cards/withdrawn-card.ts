import type { Language } from "../domain/wording/language";
import { textsFor } from "../texts/texts";
import type { CardMessage } from "./adaptive-card";
import { heading, message, sentence } from "./elements";

/** What takes the place of a message that the bureau took back. */
export function withdrawnCard(_view: Record<never, never>, language: Language): CardMessage {
  const { title, body } = textsFor(language).withdrawn;
  return message(language, `${title}. ${body}`, [heading(title), sentence(body)]);
}
