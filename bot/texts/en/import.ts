import { dayInWords } from "../../domain/wording/format-day";
import { formatNumber } from "../../domain/wording/format-number";
import type { ChoiceList, ChoiceWords, ImportTexts, Told } from "../import-texts";
import { fieldsEn, sheetsEn } from "./import-fields";
import { phases, statuses } from "./statuses";
import { weather } from "./weather";

const param = (fault: Told, name: string): string => {
  const value = fault.params[name];
  return typeof value === "number" ? formatNumber(value, "en") : (value ?? "");
};
const words = (fault: Told, name: string): string => dayInWords(String(fault.params[name] ?? ""), "en");

const sheets: Record<string, string> = sheetsEn;
const fields: Record<string, string> = fieldsEn;
const sheetOf = (fault: Told): string => sheets[String(fault.params.sheet)] ?? param(fault, "sheet");
const fieldOf = (fault: Told, name: string): string => fields[String(fault.params[name])] ?? param(fault, name);

const choices: ChoiceWords = {
  status: statuses,
  priority: { high: "High", medium: "Medium", low: "Low" },
  phase: phases,
  weather: weather.levels,
  yesNo: { yes: "Yes", no: "No" },
};

const EMPTY = "empty";
const allowed = (fault: Told): string => Object.values(choices[String(fault.params.choice) as ChoiceList] ?? {}).join(", ");

/** Every sentence about imports, in English. */
export const importEn: ImportTexts = {
  place: ({ sheet, row, column }) =>
    [sheet && `Sheet ${sheet}`, row > 0 && `row ${row}`, column && `column ${column}`]
      .filter(Boolean)
      .join(", ")
      .replace(/^[rc]/, (letter) => letter.toUpperCase()),
  placed: (place, sentence) => `${place}: ${sentence}`,
  choices,
  typing: {
    day: "Write a date, for example 31/12/2026, or leave the cell empty.",
    choice: "Choose a word from the list, or leave the cell empty.",
  },
  sheets: sheetsEn,
  fields: fieldsEn,
  notePrefix: "Note: ",
  conflict: ({ name, field, inJalon, inFile, by, day }) =>
    `“${name}”, ${field}: the file says “${inFile || EMPTY}”, and Jalon has said since “${inJalon || EMPTY}”` +
    (by === null || day === null ? "." : ` (${by}, ${dayInWords(day, "en")}).`),
  faults: {
    "file-too-large": (f) =>
      `The file is ${param(f, "sizeMb")} MB, the limit is ${param(f, "limitMb")} MB. Remove its pictures or split ` +
      "the plan into several files.",
    "file-empty": () => "The file is empty. Choose an .xlsx or .csv file that holds the plan.",
    "not-a-spreadsheet": () => "This file is not a spreadsheet. Choose an .xlsx or .csv file.",
    "old-spreadsheet": () => "This file is in an older or another spreadsheet format. Open it and save it as .xlsx.",
    "password-protected": () => "The file is protected by a password. Remove the protection and save it again as .xlsx.",
    "damaged-file": () => "The file is damaged and cannot be read. Open it in your spreadsheet and save it again as .xlsx.",
    "too-much-inside": (f) =>
      `Once opened, the file holds more data than a plan does (limit: ${param(f, "limitMb")} MB and ` +
      `${param(f, "rows")} rows). Keep only the rows of the plan.`,
    "unsafe-xml": () =>
      "The file holds a construct that spreadsheets must not have. Open it in your spreadsheet and save it again as .xlsx.",
    "too-many-rows": (f) =>
      `The file has more than ${param(f, "limit")} rows. Keep only the rows of the plan, or split it into several files.`,
    "too-many-columns": (f) => `The file has more than ${param(f, "limit")} filled columns. Keep only the columns of the plan.`,
    "format-unknown": () =>
      "No known format was recognised. Jalon reads the action-plan template (columns “Axe” and “Titre de l'action”), " +
      "the State's panorama of large projects (“Ministère nom complet”, “Nom du projet” and “Phase du projet en " +
      "cours”) and the workbook that Jalon exports.",
    "only-the-model": () =>
      "The file holds only the template, with its instructions and its example. Fill in your actions below the " +
      "headers, then import it.",
    "nothing-to-import": () => "The headers are recognised, and no row below them is filled. Add the rows of the plan.",
    "version-unknown": (f) =>
      `This workbook was written by another version of Jalon (version “${f.value}”, versions read: ` +
      `${param(f, "known")}). Export the plan from Jalon again.`,
    "version-newer": (f) =>
      `This workbook comes from a more recent Jalon than this one (version “${f.value}”, versions read: ${param(f, "known")}). ` +
      "Update Jalon, or export the plan again from this Jalon.",
    "quote-left-open": () => "A quotation mark is opened and never closed. Double the marks inside a text and close the cell.",
    "more-faults": (f) => `${param(f, "count")} more lines of this list are not shown. Mend the first ones and try again.`,
    "sheet-missing": (f) =>
      `The sheet “${sheetOf(f)}” is missing, or its column “${fieldOf(f, "header")}”. Export the plan from Jalon again.`,
    "header-twice": (f) => `The header “${f.value}” comes twice for the same data. Keep one of these columns.`,
    "title-missing": () => "The row is filled and has no title. Write the title, or empty the row.",
    "axis-missing": () => "The theme is not given. Write the name of the theme on the row.",
    "axis-level-skipped": () =>
      "A level of theme is filled without the one above. A theme has three levels at most, filled from the first.",
    "id-unreadable": (f) => `“${f.value}” is not an id of Jalon. Put the first id back, or empty the cell to create a row.`,
    "id-twice": (f) =>
      `The id “${f.value}” is already that of row ${param(f, "firstRow")}. To create a row by copying, empty its id.`,
    "text-too-long": (f) => `The text has ${param(f, "length")} characters, the limit is ${param(f, "limit")}. Shorten it.`,
    "cell-in-error": (f) => `The cell shows the error “${f.value}”. Replace it with its value.`,
    "formula-without-value": () =>
      "The formula was saved without its result. Open the file in your spreadsheet and save it, or write the value.",
    "date-unreadable": (f) => `“${f.value}” is not a date. Write for example 28/02/2026.`,
    "date-impossible": (f) => `“${f.value}” is not a date that exists. Write for example 28/02/2026.`,
    "date-ambiguous": (f) =>
      `“${f.value}” can be read in two ways, since other dates of the sheet begin with the month. Write the month in ` +
      "letters, or the date as 2026-02-28.",
    "date-month-first": (f) =>
      `“${f.value}” begins with the month, and the day is expected first. Write ${String(f.params.day ?? "")} if you ` +
      `mean ${words(f, "day")}.`,
    "date-short-year": (f) =>
      `“${f.value}” can be read in several ways, since the year has two digits. Write four, for example 28/02/2026.`,
    "date-out-of-range": (f) =>
      `“${f.value}” is not a date between 1950 and 2149. Write day, month and year, for example 28/02/2026.`,
    "amount-unreadable": (f) => `“${f.value}” is not a number. Write for example 1234.50 or leave the cell empty.`,
    "amount-ambiguous": (f) => `“${f.value}” can be a thousand or decimals. Write for example 1234 or 1.23.`,
    "amount-negative": (f) => `“${f.value}” is negative. Write a positive number, or leave the cell empty.`,
    "percent-unreadable": (f) => `“${f.value}” is not a percentage. Write a number from 0 to 100, for example 45%.`,
    "progress-not-a-step": (f) =>
      `Progress goes by steps of 5, and “${f.value}” is none. Write for example ${param(f, "nearest")}%.`,
    "duration-unreadable": (f) => `“${f.value}” is not a duration in years. Write for example 2.5 or leave the cell empty.`,
    "not-a-choice": (f) => `“${f.value}” is not in the list. Possible values: ${allowed(f)}.`,
    "email-unreadable": (f) =>
      `“${f.value}” is not an address. Write for example first.last@authority.org or leave the cell empty.`,
    "reference-unknown": (f) => `“${f.value}” is not in the sheet ${sheetOf(f)}. Take its exact name, or add a row there.`,
    "reference-ambiguous": (f) =>
      `“${f.value}” is the name of several rows of the sheet ${sheetOf(f)}. Give them different names.`,
    "date-read-month-first": (f) =>
      `“${f.value}” begins with the month: read as ${words(f, "day")}. Mend the cell if this is not the day.`,
    "date-read-day-first": (f) =>
      `“${f.value}” is a text: read as ${words(f, "day")}, the day first. Mend the cell if this is not the day.`,
    "axis-looks-alike": (f) =>
      `“${f.value}” looks like “${param(f, "other")}” (row ${param(f, "otherRow")}) and stays another theme. If they ` +
      "are the same, spell them the same way.",
    "named-twice": (f) =>
      `“${f.value}” has the same name as row ${param(f, "firstRow")} in the same place: both are imported. Rename ` +
      "one if they differ, remove it otherwise.",
    "status-to-discuss": (f) => `“${f.value}” is imported as “${choices.status.planned}”.`,
    "status-late": (f) =>
      `“${f.value}” is imported as “${choices.status.inProgress}”: Jalon works out lateness from the due date.`,
    "progress-rounded": (f) => `Progress goes by steps of 5: “${f.value}” is read as ${param(f, "rounded")}%.`,
    "amount-without-funder": () => "The amount has no funder on its left. It is kept as it is.",
    "dates-reversed": (f) => `The end (“${f.value}”) comes before the start (${words(f, "start")}). Check both dates.`,
    "sheet-ignored": () => "The sheet does not have the headers expected and is not imported.",
    homonyms: (f) =>
      `Several people are called “${f.value}”: ${param(f, "person")} is taken. Add the address between angle ` +
      "brackets to name another.",
  },
};
