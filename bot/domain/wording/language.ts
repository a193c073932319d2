/** The languages Jalon speaks; French is the default. */
export const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a locale such as `en-GB`; anything Jalon does not speak is French. */
export const languageOf = (locale: string | null | undefined): Language => (locale?.toLowerCase().startsWith("en") ? "en" : "fr");
