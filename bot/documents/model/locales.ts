import type { Language } from "../../domain/wording/language";

/** The tag of a language as office files write it. */
export const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };
