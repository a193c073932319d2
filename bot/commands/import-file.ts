import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { Config } from "../config";
import { presentImport } from "../http/present-import";
import type { ImportReport } from "../contract/imports";
import { type Settling, UNSETTLED } from "../domain/import/conflict";
import type { PlanFiles } from "../ports";
import { importPlan } from "../usecases/import-plan";
import { textsFor } from "../texts/texts";
import { openWorld } from "../wiring/open-world";
import { UsageError } from "./usage";

const USAGE = "npm run import -- FILE [--plan ID] [--dry-run] [--keep-jalon | --take-file] [--json]";
/** A file this large is refused by its size alone: there is no reason to read it. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Imports a spreadsheet. Exit code 0 when it was or could be applied, 2 when it was refused: for its faults, or because
 * people changed in Jalon the very cells it changes and neither `--keep-jalon` nor `--take-file` says whose values stay.
 */
export async function importFile(config: Config, files: PlanFiles, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      plan: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      "keep-jalon": { type: "boolean", default: false },
      "take-file": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const [path] = positionals;
  if (path === undefined || (values["keep-jalon"] && values["take-file"])) throw new UsageError(USAGE);
  const settling: Settling = values["keep-jalon"] ? { all: "jalon" } : values["take-file"] ? { all: "file" } : UNSETTLED;
  const bytes = readBytes(path);
  const world = await openWorld(config);
  try {
    const authority = world.authorityOf(world.registration.tenants[0] ?? "");
    const by = { id: "", name: "npm run import" };
    const outcome = await importPlan(authority, files, { by, fileName: basename(path), bytes, planId: values.plan ?? null, settling, dryRun: values["dry-run"] });
    const report = presentImport(outcome, "fr");
    process.stdout.write(`${values.json ? JSON.stringify({ ...report, plan: report.plan?.id ?? null, planName: report.plan?.name ?? null }) : inWords(report, values["dry-run"])}\n`);
    return outcome.ok && (outcome.applied || values["dry-run"]) ? 0 : 2;
  } finally {
    world.close();
  }
}

function readBytes(path: string): Uint8Array {
  try {
    const bytes = readFileSync(path);
    return bytes.length > LARGEST ? bytes.subarray(0, LARGEST) : bytes;
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as { code?: string }).code ?? "unknown reason"}.\n${USAGE}`);
  }
}

function inWords(report: ImportReport, dryRun: boolean): string {
  const { commands } = textsFor("fr");
  const faults = [...report.errors, ...report.warnings].map(({ message }) => `- ${message}`);
  if (report.errors.length > 0) return [commands.importRefused(report.errors.length), ...faults].join("\n");
  const open = report.conflicts.filter(({ taken }) => taken === null).length;
  const conflicts = report.conflicts.map(({ message }) => `- ${message}`);
  if (open > 0) conflicts.unshift(commands.importConflicts(open));
  if (open > 0 && !dryRun) return [commands.importHolds(report.plan?.name ?? "", report), ...conflicts, ...faults].join("\n");
  const done = commands.importDone(report.applied, { ...report, missing: report.missing.length });
  return [commands.importHolds(report.plan?.name ?? "", report), done, ...conflicts, ...faults].join("\n");
}
