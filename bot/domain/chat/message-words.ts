import { fold } from "../wording/fold";

/** Beyond this a message is no command: the rest of it is not read. */
const LONGEST_MESSAGE = 300;

const MENTION = /<at[^>]*>.*?<\/at>/gi;
const TAG = /<[^>]*>/g;
const ENTITY = /&(?:nbsp|amp|quot|#39|lt|gt);/gi;
const NOT_A_WORD = /[^\p{L}\p{N}]+/u;

/** The words of a chat message as Teams sends it: mentions, tags and punctuation gone, no case, no accents. */
export function messageWords(text: string): string[] {
  const plain = text
    .slice(0, 4 * LONGEST_MESSAGE)
    .replace(MENTION, " ")
    .replace(TAG, " ")
    .replace(ENTITY, " ");
  return foldedWords(plain.slice(0, LONGEST_MESSAGE));
}

/** The words of any text, folded: `Téléservice (APA)` gives `teleservice`, `apa`. */
export const foldedWords = (text: string): string[] =>
  fold(text)
    .split(NOT_A_WORD)
    .filter((word) => word !== "");
