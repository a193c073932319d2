import type { Language } from "../domain/wording/language";
import * as enDocuments from "./en/documents";
import * as enMinutes from "./en/minutes-document";
import * as enPack from "./en/pack-document";
import { textsFor, type Texts } from "./texts";
import * as frDocuments from "./fr/documents";
import * as frMinutes from "./fr/minutes-document";
import * as frPack from "./fr/pack-document";

const own = { fr: { ...frDocuments, ...frMinutes, ...frPack }, en: { ...enDocuments, ...enMinutes, ...enPack } };

/** What the documents of a committee say, with the words they share with cards and lists. */
export type DocumentTexts = typeof own.fr & Pick<Texts, "phases" | "weather">;

/** The words of the documents in a language. */
export const documentTextsFor = (language: Language): DocumentTexts => {
  const { phases, weather } = textsFor(language);
  return { ...own[language], phases, weather };
};
