import type { Day } from "../domain/calendar/day";
import type { PostContent } from "../domain/posts/post-record";
import type { Language } from "../domain/wording/language";
import { textsFor } from "../texts/texts";
import type { CardMessage } from "./adaptive-card";
import { message, sentence } from "./elements";
import { shown } from "./user-text";

/** A post in a channel, as all its members read it. */
export type PostView =
  /** `correctedOn`: the day of its last correction, if any. */
  | (PostContent & { correctedOn: Day | null })
  | { withdrawnOn: Day };

/**
 * A post in a channel. It has no button: what one presses is about oneself, and everybody sees this card. Its words are
 * people's, so they go in runs without markdown.
 */
export function postCard(view: PostView, language: Language): CardMessage {
  const { posts } = textsFor(language);
  if ("withdrawnOn" in view) {
    const words = posts.withdrawn(view.withdrawnOn);
    return message(language, words, [sentence(words, { isSubtle: true })]);
  }
  const title = shown(view.title);
  const correction = view.correctedOn === null ? null : posts.corrected(view.correctedOn);
  return message(language, title, [
    ...(correction === null ? [] : [sentence(correction, { isSubtle: true, size: "Small" })]),
    sentence(title, { size: "Large", weight: "Bolder" }),
    ...view.paragraphs.map((paragraph) => sentence(shown(paragraph))),
  ]);
}
