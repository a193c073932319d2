import { z } from "zod";
import { conflictChoices, importEntry, importReport } from "../../contract/imports";
import { canImport } from "../../domain/access/access";
import { type Settling, UNSETTLED } from "../../domain/import/conflict";
import { isRecordId } from "../../domain/roadmap/record-id";
import type { PlanFiles } from "../../ports";
import { exportPlan } from "../../usecases/export-plan";
import { importPlan } from "../../usecases/import-plan";
import { listImports } from "../../usecases/list-imports";
import { undoImport } from "../../usecases/undo-import";
import { presentImport } from "../present-import";
import { json, notFound, problem } from "../reply";
import type { Route } from "../route";

const CSV = "text/csv; charset=utf-8";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Plans coming in from spreadsheets and going out to them. */
export const importRoutes = (files: PlanFiles): Route[] => [
  {
    method: "post",
    path: "/api/imports",
    summary: "Imports a plan from a spreadsheet, all or nothing; with dryRun=1 says what it would do. A refused file answers 422 with every fault; conflicts left to choose answer 409 with the report of now",
    query: { dryRun: "1: only say what would happen" },
    upload: true,
    answer: importReport,
    async handle({ authority, person, language, query, file, fields }) {
      const permission = canImport(person);
      if (!permission.allowed) return problem(permission.reason);
      if (!file) return problem("invalid-input", { field: "file" });
      const planId = fields["planId"] || null;
      // what is part of a plan is named by it and a dot
      if (planId !== null && (!isRecordId(planId) || planId.includes("."))) return problem("invalid-input", { field: "planId" });
      const settling = settlingOf(fields["choices"]);
      if (!settling) return problem("invalid-input", { field: "choices" });
      const dryRun = query["dryRun"] === "1";
      const outcome = await importPlan(authority, files, { by: person, fileName: file.name, bytes: file.bytes, planId, settling, dryRun });
      const report = presentImport(outcome, language);
      if (!outcome.ok) return problem("import-refused", { current: report, errors: report.errors, warnings: report.warnings });
      return outcome.applied || dryRun ? json(report) : problem("import-conflicts", { current: report });
    },
  },
  {
    method: "get",
    path: "/api/imports",
    summary: "The imports that were made, newest first",
    answer: z.array(importEntry),
    handle: async ({ authority }) => json(await listImports(authority)),
  },
  {
    method: "post",
    path: "/api/imports/{importId}/undo",
    summary: "Undoes an import as a whole, while nothing was said since",
    answer: z.array(importEntry),
    async handle({ authority, person, params }) {
      const permission = canImport(person);
      if (!permission.allowed) return problem(permission.reason);
      const outcome = await undoImport(authority, params["importId"] ?? "");
      return outcome.ok ? json(await listImports(authority)) : problem(outcome.reason);
    },
  },
  {
    method: "get",
    path: "/api/plans/{planId}/export",
    summary: "A plan as Jalon's workbook; with format=csv its actions as CSV",
    query: { format: "csv: the actions as CSV" },
    answer: "file",
    async handle({ authority, params, language, query }) {
      const format = query["format"] === "csv" ? "csv" : "xlsx";
      const made = await exportPlan(authority, files, params["planId"] ?? "", language, format);
      return made ? { kind: "file", ...made, type: format === "csv" ? CSV : XLSX } : notFound;
    },
  },
];

/** What was chosen cell by cell; null for what is no list of choices. */
function settlingOf(text: string | undefined): Settling | null {
  if (!text) return UNSETTLED;
  try {
    const read = conflictChoices.safeParse(JSON.parse(text));
    return read.success ? { choices: read.data } : null;
  } catch {
    return null;
  }
}
