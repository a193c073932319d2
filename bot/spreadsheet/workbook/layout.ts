import { LANGUAGES, type Language } from "../../domain/wording/language";
import { type FieldWord, importTextsFor, type SheetWord } from "../../texts/import";
import { type Headers, headerKey } from "../table/find-table";

/** The sheets of Jalon's workbook in their order, and the columns of each. Fundings and notes follow the last one. */
export const COLUMNS: Record<SheetWord, readonly FieldWord[]> = {
  plan: ["id", "base", "name", "description", "startDay", "endDay", "mandateEndDay"],
  axes: ["id", "version", "base", "name", "parentAxis"],
  projects: [
    "id",
    "version",
    "base",
    "code",
    "name",
    "axis",
    "programme",
    "description",
    "phase",
    "forTheRecord",
    "direction",
    "itHead",
    "businessHead",
    "sponsor",
    "startDay",
    "endDay",
    "weather",
    "weatherComment",
    "plannedBudget",
    "moe",
    "moa",
    "amoa",
  ],
  milestones: ["id", "project", "title", "initialDay", "day", "doneDay"],
  actions: [
    "id",
    "version",
    "base",
    "title",
    "project",
    "axis",
    "parent",
    "description",
    "status",
    "progress",
    "startDay",
    "dueDay",
    "milestoneDay",
    "days",
    "obstacle",
    "line",
    "owner",
    "coOwners",
    "direction",
    "priority",
    "budget",
    "forTheRecord",
  ],
  people: ["id", "name", "email"],
  directions: ["id", "name"],
};

export const SHEETS = Object.keys(COLUMNS) as SheetWord[];

/** Columns for Jalon alone. */
export const HIDDEN: readonly FieldWord[] = ["id", "version", "base"];
export const DATES: readonly FieldWord[] = [
  "startDay",
  "endDay",
  "mandateEndDay",
  "dueDay",
  "milestoneDay",
  "initialDay",
  "day",
  "doneDay",
];
export const LONG_TEXTS: readonly FieldWord[] = ["description", "obstacle", "line", "weatherComment"];

/** Pairs of funder and amount that a row may have. */
export const MOST_FUNDINGS = 50;

/** The header of the n-th funder, or of its amount. */
export const numberedHeader = (field: "funder" | "funding", number: number, language: Language): string =>
  `${importTextsFor(language).fields[field]} ${number}`;

/** The name of a sheet in either language, as sheets are recognised by it. */
export function sheetWordOf(name: string): SheetWord | null {
  const key = headerKey(name);
  return SHEETS.find((sheet) => LANGUAGES.some((language) => headerKey(importTextsFor(language).sheets[sheet]) === key)) ?? null;
}

/** Headers of a sheet in every language, so that a workbook reads back wherever it was written. */
export function headersOf(sheet: SheetWord): Partial<Headers<FieldWord>> {
  const keys = (field: FieldWord): string[] => LANGUAGES.map((language) => headerKey(importTextsFor(language).fields[field]));
  const headers: Partial<Record<FieldWord, string[]>> = Object.fromEntries(COLUMNS[sheet].map((field) => [field, keys(field)]));
  if (sheet === "actions") {
    const numbers = Array.from({ length: MOST_FUNDINGS }, (_, at) => at + 1);
    for (const field of ["funder", "funding"] as const) {
      headers[field] = LANGUAGES.flatMap((language) =>
        numbers.map((number) => headerKey(numberedHeader(field, number, language))),
      );
    }
  }
  return headers;
}

/** The header of a note: its label, marked where it would be taken for a field. */
export function noteHeader(label: string, taken: ReadonlySet<string>, language: Language): string {
  const key = headerKey(label);
  const marked = key === "" || taken.has(key) || labelOfHeader(label) !== label;
  return marked ? `${importTextsFor(language).notePrefix}${label}` : label;
}

/** The label of the note that a header heads. */
export function labelOfHeader(header: string): string {
  return header.replace(/^note\s?:\s?/i, "");
}
