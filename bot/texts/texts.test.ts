import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../domain/wording/language";
import { textsFor } from "./texts";

/** Every sentence with its path: functions are called with plain values. */
function sentences(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return callsOf(value as (...given: unknown[]) => unknown, path);
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, one]) => sentences(one, `${path}.${key}`));
  return [];
}

const COUNTS = [
  { actions: 60, late: 1, blocked: 2, projects: 1, field: "progress", reference: "R-1" },
  { actions: 1, late: 0, blocked: 0, projects: 0 },
];
const ARGUMENTS: unknown[][] = [
  ...COUNTS.map((counts) => [counts]),
  ["2026-W47", "2026-11-16"],
  ["2026-11-16", "2026-11-16"],
  ["X", "2026-11-16"],
  ["", ""],
  [1, 0, 1, 1],
  [2, 7, 60, 3],
  ["42 %", 1, 2],
];

function callsOf(write: (...given: unknown[]) => unknown, path: string): [string, string][] {
  const said: [string, string][] = [];
  for (const given of ARGUMENTS) {
    try {
      const text = write(...given);
      if (typeof text === "string") said.push([path, text]);
    } catch {
      // arguments of another sort than this sentence takes
    }
  }
  return said;
}

const spoken = (language: "fr" | "en") => sentences(textsFor(language), language);

/** The lines of the French sources that hold a straight apostrophe outside a comment: branches that no call reaches count too. */
const straightApostrophes = (): string[] =>
  readdirSync(join(__dirname, "fr")).flatMap((name) =>
    readFileSync(join(__dirname, "fr", name), "utf8")
      .replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "")
      .split("\n")
      .filter((line) => line.includes("'"))
      .map((line) => `${name} ${line.trim()}`),
  );

describe("the sentences people read", () => {
  it.each(LANGUAGES)("are many, each on one line, in %s", (language) => {
    const all = spoken(language);
    expect(new Set(all.map(([path]) => path)).size).toBeGreaterThan(150);
    expect(all.filter(([, text]) => text.includes("\n"))).toEqual([]);
  });

  it.each(LANGUAGES)("never shout, in %s", (language) =>
    expect(spoken(language).filter(([, text]) => text.includes("!"))).toEqual([]),
  );

  it("hold the no-break spaces of French", () => {
    const wrong = spoken("fr").filter(([, text]) => /[^\u00a0\u202f][:;?»]|«[^\u00a0]/.test(text.replace(/\d:\d/g, "")));
    expect(wrong).toEqual([]);
  });

  it("hold one apostrophe in French, the typographic one", () => expect(straightApostrophes()).toEqual([]));

  it("hold accented capitals and no stray English in French", () =>
    expect(spoken("fr").filter(([, text]) => /\b(Etat|Echéance|A venir|update|Click)\b/.test(text))).toEqual([]));

  it("exist in both languages under the same names", () => {
    const paths = (language: "fr" | "en") => [...new Set(spoken(language).map(([path]) => path.slice(3)))].toSorted();
    expect(paths("en")).toEqual(paths("fr"));
  });
});

describe("some sentences", () => {
  const { weekly, refusals, chat, problems } = textsFor("fr");

  it("says the week in one line", () => {
    expect(weekly.header({ actions: 1, late: 0, blocked: 0, projects: 0 })).toBe("1\u00a0action.");
    expect(weekly.header({ actions: 5, late: 2, blocked: 1, projects: 1 })).toBe(
      "5\u00a0actions, dont 2\u00a0en retard et 1\u00a0bloquée. 1\u00a0météo de projet à donner.",
    );
  });

  it("says in the button what one tap confirms", () => {
    expect(weekly.confirm(5, 0)).toBe("Rien de neuf");
    expect(weekly.confirm(60, 0)).toBe("Rien de neuf pour les 60");
    expect(weekly.confirm(4, 1)).toBe("Rien de neuf pour les 4 autres");
    expect(weekly.confirm(1, 4)).toBe("Rien de neuf pour la dernière");
  });

  it("says which date does not exist", () =>
    expect(refusals.answer["day-unknown"]("31/02")).toBe("La date du 31/02 n’existe pas."));

  it("says when it writes, in the way hours are written", () => {
    expect(chat.welcomeWhen(1, "09:00")).toContain("le lundi à 9\u00a0h,");
    expect(chat.welcomeWhen(4, "09:30")).toContain("le jeudi à 9\u00a0h\u00a030,");
  });

  it("names the field, and the reference of an incident", () => {
    expect(problems["invalid-input"].detail({ field: "milestoneDay" })).toContain("«\u00a0Prochain jalon\u00a0»");
    expect(problems.surprise.detail({ reference: "R-42" })).toContain("R-42");
  });
});
