import type { FileFault } from "../domain/import/file-fault";
import type { ImportedPlan, ImportFormat } from "../domain/import/imported-plan";
import { cellText, type Sheet, type SheetFile } from "./cell";
import { FaultList } from "./fault-list";
import { fileTitle } from "./file-title";
import { LIMITS } from "./limits";
import { openFile } from "./open-file";
import { panoramaTables, readPanorama } from "./panorama/read-panorama";
import { headerKey } from "./table/find-table";
import { readTemplate, templateTables } from "./template/read-template";
import { actionsCsvTable, readActionsCsv } from "./workbook/read-actions-csv";
import { readWorkbook } from "./workbook/read-workbook";
import { isMarkSheet } from "./workbook/mark-sheet";

export type PlanFile =
  | { ok: true; plan: ImportedPlan; warnings: FileFault[] }
  | { ok: false; format: ImportFormat | null; errors: FileFault[]; warnings: FileFault[] };

/**
 * Reads a plan from a spreadsheet: the action-plan template, the State's panorama or Jalon's own workbook, recognised by
 * its headers. All faults are listed, not the first; a plan comes out only when there is none. Never throws for what a
 * file holds.
 */
export async function readPlanFile(bytes: Uint8Array, fileName: string): Promise<PlanFile> {
  const opened = await openFile(bytes, fileName, isMarkSheet);
  if (!opened.ok) return { ok: false, format: null, errors: [opened.fault], warnings: [] };
  const faults = new FaultList();
  const { format, plan } = readSheets(opened.file, fileTitle(fileName), faults);
  const { errors, warnings } = faults;
  return plan && errors.length === 0 ? { ok: true, plan, warnings } : { ok: false, format, errors, warnings };
}

const WHOLE_FILE = { sheet: "", row: 0 };

function readSheets(
  file: SheetFile,
  title: string,
  faults: FaultList,
): { format: ImportFormat | null; plan: ImportedPlan | null } {
  const visible = file.sheets.filter((sheet) => !sheet.hidden);
  if (file.sheets.some((sheet) => isMarkSheet(sheet.name))) {
    const plan = readWorkbook(file, faults);
    return { format: "jalon-workbook", plan: plan && notEmpty(plan, faults) };
  }
  const actions = actionsCsvTable(file, faults);
  if (actions) {
    const plan = readActionsCsv(actions, title, faults);
    return { format: "jalon-workbook", plan: plan && notEmpty(plan, faults) };
  }
  const template = templateTables(visible, faults);
  if (template.length > 0) {
    if (!fewEnough(template, faults)) return { format: "action-plan-template", plan: null };
    const { plan, onlyModel } = readTemplate(template, file, title, faults);
    warnOfOthers(visible, template, faults);
    if (onlyModel) faults.error("only-the-model", WHOLE_FILE);
    return { format: plan.format, plan: onlyModel ? null : notEmpty(plan, faults) };
  }
  const panorama = panoramaTables(visible, faults);
  if (panorama.length > 0) {
    if (!fewEnough(panorama, faults)) return { format: "state-panorama", plan: null };
    const plan = readPanorama(panorama, file, title, faults);
    warnOfOthers(visible, panorama, faults);
    return { format: plan.format, plan: notEmpty(plan, faults) };
  }
  const filled = visible.some((sheet) => sheet.rows.length > 0);
  faults.error(filled ? "format-unknown" : "file-empty", WHOLE_FILE);
  return { format: null, plan: null };
}

function notEmpty(plan: ImportedPlan, faults: FaultList): ImportedPlan | null {
  if (plan.axes.length > 0 || faults.hasErrors) return plan;
  faults.error("nothing-to-import", WHOLE_FILE);
  return null;
}

function fewEnough(tables: readonly { rows: readonly unknown[] }[], faults: FaultList): boolean {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  if (rows > LIMITS.rows) faults.error("too-many-rows", WHOLE_FILE, "", { limit: LIMITS.rows });
  return rows <= LIMITS.rows;
}

/** Sheets that come with the template and hold no data of anybody. */
const COMPANIONS = new Set(["listes deroulantes", "liste deroulante", "mode demploi", "mode d emploi"]);

/** A visible table that was not understood is pointed out: silence would look like success. */
function warnOfOthers(visible: readonly Sheet[], tables: readonly { sheet: Sheet }[], faults: FaultList): void {
  const read = new Set(tables.map((table) => table.sheet));
  for (const sheet of visible) {
    if (read.has(sheet) || COMPANIONS.has(headerKey(sheet.name))) continue;
    const looksLikeTable = sheet.rows.filter((row) => row.cells.filter((cell) => cellText(cell) !== "").length >= 2).length >= 2;
    if (looksLikeTable) faults.warn("sheet-ignored", { sheet: sheet.name, row: 0 });
  }
}
