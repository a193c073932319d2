import { cleanName } from "./values/clean-text";

/** A title made of a file's name: no folders, no extension, no `(2)` of a second download, underscores as blanks. */
export function fileTitle(fileName: string): string {
  const base = fileName.split(/[\\/]/).pop() ?? "";
  const title = cleanName(
    base
      .replace(/\.(xlsx|xlsm|csv|txt)$/i, "")
      .replace(/\s*\(\d+\)$/, "")
      .replace(/_+/g, " "),
  );
  return title === "" ? "Plan" : title.slice(0, 200);
}

/** The name a spreadsheet gives the only sheet of a CSV file: the file's. */
export const sheetNameOfCsv = (fileName: string): string =>
  (fileName.split(/[\\/]/).pop() ?? "").replace(/\.[^.]+$/, "").slice(0, 100);
