import { FAULT_CODES } from "../domain/import/fault-code";
import type { FileFault } from "../domain/import/file-fault";
import { LANGUAGES } from "../domain/wording/language";
import { faultHint, faultMessage, fieldLabel, fieldValueText, importTextsFor } from "./import";

const PARAMS = {
  sizeMb: 21,
  limitMb: 20,
  limit: 300,
  length: 412,
  rows: 20_000,
  count: 12,
  known: "1",
  sheet: "actions",
  header: "title",
  firstRow: 4,
  day: "2026-12-14",
  start: "2026-02-01",
  nearest: 45,
  rounded: 45,
  choice: "status",
  other: "4.2. X",
  otherRow: 8,
  person: "ana@x.fr",
};

const aFault = (code: FileFault["code"], rest: Partial<FileFault> = {}): FileFault => ({
  sheet: "Actions",
  row: 12,
  column: "Date de fin",
  value: "31/02/2026",
  code,
  params: PARAMS,
  ...rest,
});

describe("the sentence of a fault", () => {
  it("says where, what is wrong and what would be right", () => {
    expect(faultMessage(aFault("date-impossible"), "fr")).toBe(
      "Feuille Actions, ligne 12, colonne Date de fin\u00a0: «\u00a031/02/2026\u00a0» n’est pas une date qui existe. " +
        "Écrivez par exemple 28/02/2026.",
    );
    expect(faultMessage(aFault("date-impossible"), "en")).toBe(
      "Sheet Actions, row 12, column Date de fin: “31/02/2026” is not a date that exists. Write for example 28/02/2026.",
    );
  });

  it("names only the places it has", () => {
    expect(faultMessage(aFault("title-missing", { column: "" }), "fr")).toMatch(/^Feuille Actions, ligne 12\u00a0: La ligne/);
    expect(faultMessage(aFault("title-missing", { sheet: "", column: "" }), "fr")).toMatch(/^Ligne 12\u00a0: /);
    expect(faultMessage(aFault("file-empty", { sheet: "", row: 0, column: "" }), "fr")).toMatch(/^Le fichier est vide/);
  });

  it("repeats neither place nor value where both stand beside it", () => {
    expect(faultHint(aFault("date-out-of-range"), "en")).toBe(
      "Is not a date between 1950 and 2149. Write day, month and year, for example 28/02/2026.",
    );
    expect(faultHint(aFault("amount-negative", { value: "-3" }), "fr")).toMatch(/^Est négatif\. Écrivez un nombre positif/);
    for (const language of LANGUAGES)
      for (const code of FAULT_CODES)
        expect([code, faultHint(aFault(code), language)]).toEqual([
          code,
          expect.not.stringMatching(/^(Feuille|Sheet) Actions|^(«.?|“)31\/02\/2026/),
        ]);
  });

  it("keeps the value of a whole sheet or file, which stands nowhere else", () => {
    expect(faultHint(aFault("header-twice", { row: 0, column: "" }), "fr")).toContain("31/02/2026");
    expect(faultHint(aFault("file-empty", { sheet: "", row: 0, column: "", value: "" }), "fr")).toBe(
      faultMessage(aFault("file-empty", { sheet: "", row: 0, column: "", value: "" }), "fr"),
    );
  });

  it("says an American date in words", () =>
    expect(faultMessage(aFault("date-read-month-first", { value: "12/14/20", params: { day: "2020-12-14" } }), "fr")).toContain(
      "lu comme le 14\u00a0décembre\u00a02020",
    ));

  it("lists the words that a cell may hold", () => {
    expect(faultMessage(aFault("not-a-choice", { value: "Bof" }), "fr")).toContain(
      "Valeurs possibles\u00a0: À venir, En cours, Réalisée, Bloquée, Suspendue, Abandonnée.",
    );
  });

  it("says both values of a conflict, and who wrote Jalon's where that is known", () => {
    const told = { name: "Refondre le site", field: "Statut", inJalon: "Suspendue", inFile: "", by: "Ana Lys", day: "2026-11-23" };
    expect(importTextsFor("fr").conflict(told)).toBe(
      "«\u00a0Refondre le site\u00a0», Statut\u00a0: le fichier dit «\u00a0vide\u00a0», et Jalon dit depuis «\u00a0Suspendue\u00a0» " +
        "(Ana Lys, le 23\u00a0novembre\u00a02026).",
    );
    expect(importTextsFor("en").conflict({ ...told, by: null, day: null })).toMatch(/the file says “empty”, and Jalon has said since “Suspendue”\.$/);
  });

  it.each(LANGUAGES)("is whole for every code, in %s", (language) => {
    for (const code of FAULT_CODES) {
      const text = faultMessage(aFault(code), language);
      expect([code, text]).toEqual([code, expect.not.stringMatching(/undefined|null|NaN|Invalid|\[object|!|\n| {2}/)]);
      expect([code, text]).toEqual([code, expect.stringMatching(/[.]$/)]);
    }
  });

  it("keeps the no-break spaces of French", () => {
    for (const code of FAULT_CODES)
      expect([code, faultMessage(aFault(code), "fr")]).toEqual([
        code,
        expect.not.stringMatching(/ [:;?!»%]|« |[^\u00a0\u202f]»/),
      ]);
  });
});

describe("a planned change", () => {
  it("is told in the words of people", () => {
    expect([fieldLabel("dueDay", "fr"), fieldLabel("owner", "en"), fieldLabel("unheard", "fr")]).toEqual([
      "Échéance",
      "Owner",
      "unheard",
    ]);
    expect(fieldValueText("status", "inProgress", "fr")).toBe("En cours");
    expect(fieldValueText("dueDay", "2026-12-31", "fr")).toBe("31/12/2026");
    expect(fieldValueText("progress", 40, "fr")).toBe("40\u00a0%");
    expect(fieldValueText("budget", 1234, "fr")).toBe("1\u202f234\u00a0€");
    expect(fieldValueText("budget", 24_500.5, "fr")).toBe("24\u202f500,5\u00a0€");
    expect(fieldValueText("forTheRecord", true, "en")).toBe("Yes");
    expect(fieldValueText("line", null, "fr")).toBe("");
  });

  it("has no field without a name in a language", () => {
    for (const language of LANGUAGES)
      expect(Object.values(importTextsFor(language).fields).filter((name) => name.trim() === "")).toEqual([]);
  });
});
