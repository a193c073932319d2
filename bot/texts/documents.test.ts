import { LANGUAGES } from "../domain/wording/language";
import { documentTextsFor } from "./documents";

/** Every sentence with its path; those that take words are called with some. */
function sentences(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String((value as (...given: string[]) => unknown)("1", "2", "3", "4", "5"))]];
  if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([key, one]) => sentences(one, `${path}.${key}`));
  return [];
}

const spoken = (language: (typeof LANGUAGES)[number]) => {
  const { words, pack, minutes } = documentTextsFor(language);
  return sentences({ words, pack, minutes }, language);
};

describe("the words of the documents", () => {
  it.each(LANGUAGES)("are whole, each on one line, in %s", (language) => {
    const all = spoken(language);
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(([, text]) => text.trim() === "" || /\n|undefined|\[object/.test(text))).toEqual([]);
  });

  it("are typeset as French is, where they are French", () => {
    expect(spoken("fr").filter(([, text]) => / [:;?!»]|« |'|[^\u00a0]:(?=\s|$)|\d %/.test(text))).toEqual([]);
  });

  it("have no accented letter where they are English", () => {
    expect(spoken("en").filter(([, text]) => /[\u00c0-\u024f]| :/.test(text))).toEqual([]);
  });
});
