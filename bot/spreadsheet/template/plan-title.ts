import { cellText } from "../cell";
import { headerKey, type Table } from "../table/find-table";
import { cleanName } from "../values/clean-text";

/** Groups of columns that the template names above its headers; one of them alone is no title. */
const GROUPS = new Set([
  "presentation de l action",
  "objectifs et indicateurs",
  "acteurs",
  "modalites de mise en oeuvre",
  "actions liees",
]);

/** The title line above the headers: a row with one text only. Null when there is none. */
export function planTitle(table: Table<string>): string | null {
  for (const { cells } of table.above) {
    const texts = cells.map((cell) => cleanName(cellText(cell))).filter((text) => text !== "");
    const [only] = texts;
    if (texts.length === 1 && only !== undefined && only.length >= 3 && only.length <= 200 && !GROUPS.has(headerKey(only)))
      return only;
  }
  return null;
}
