import { languageOf } from "./language";

describe("the language of a person", () => {
  it.each([undefined, null, "", "fr", "fr-FR", "de-DE", "oc"])("is French for %s", (locale) =>
    expect(languageOf(locale)).toBe("fr"));
  it.each(["en", "en-GB", "EN-us"])("is English for %s", (locale) => expect(languageOf(locale)).toBe("en"));
});
