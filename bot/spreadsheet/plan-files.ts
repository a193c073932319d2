import type { PlanFiles } from "../ports";
import { readPlanFile } from "./read-plan-file";
import { writeActionsCsv } from "./workbook/write-actions-csv";
import { writeWorkbook } from "./workbook/write-workbook";

/** Plans from spreadsheets and to them. */
export const planFiles: PlanFiles = { read: readPlanFile, write: writeWorkbook, writeActions: writeActionsCsv };
