import type { Language } from "../domain/wording/language";
import { textsFor } from "../texts/texts";
import type { CardMessage } from "./adaptive-card";
import { message } from "./elements";
import { startButtons } from "./help-card";
import { type Notice, noticeBlock, noticeSentence } from "./notice";

/** What replaces a card that is past: why nothing was recorded with it, what was typed on it, and where to go on. */
export function noticeCard({ notice }: { notice: Notice }, language: Language): CardMessage {
  const texts = textsFor(language);
  return message(language, noticeSentence(notice, texts), [noticeBlock(notice, texts), startButtons(texts)]);
}
