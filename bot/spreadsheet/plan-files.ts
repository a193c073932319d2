import type { PlanFiles } from "../ports";
import { readPlanFile } from "./read-plan-file";
import { writeWorkbook } from "./workbook/write-workbook";

/** Plans from spreadsheets and to them. */
export const planFiles: PlanFiles = { read: readPlanFile, write: writeWorkbook };
