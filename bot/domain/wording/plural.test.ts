import { counted } from "./plural";

const NB = "\u00a0";

describe("a counted thing", () => {
  it.each([
    [0, "0", "projet"],
    [1, "1", "projet"],
    [1.9, "1,9", "projet"],
    [-1, "\u22121", "projet"],
    [2, "2", "projets"],
    [1234, "1\u202f234", "projets"],
  ])("is singular below two in French: %s", (count, figure, word) =>
    expect(counted(count, "projet", "projets", "fr")).toBe(`${figure}${NB}${word}`));

  it.each([
    [0, "projects"],
    [1, "project"],
    [2, "projects"],
  ])("is singular only for one in English: %s", (count, word) =>
    expect(counted(count, "project", "projects", "en")).toBe(`${count}${NB}${word}`));
});
