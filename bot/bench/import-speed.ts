import readXlsxFile from "read-excel-file/node";
import { planImport } from "../domain/import/plan-import";
import { readPlanFile } from "../spreadsheet/read-plan-file";
import { type TemplateCells, writeTemplate } from "../spreadsheet/testing/write-fixtures";
import { createAuthorities } from "../wiring/authorities";
import { openStores } from "../wiring/open-stores";
import { LOCAL } from "../config";
import { planFiles } from "../spreadsheet/plan-files";
import { importPlan } from "../usecases/import-plan";
import { type BenchResult, median, result } from "./result";
import { syntheticData } from "./synthetic-data";

const ACTIONS = 3000;
const RUNS = 9;
const STATUSES = ["À venir", "En cours", "Réalisé", "En pause", "Bloqué"] as const;

/** A plan of 3 000 actions in the template of French authorities: dry run and apply, beside reading the file alone. */
export async function importSpeed(): Promise<BenchResult[]> {
  const bytes = writeTemplate(Array.from({ length: ACTIONS }, (_, index) => rowAt(index)));
  const times = { alone: [] as number[], read: [] as number[], dryRun: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    times.alone.push(await cpuOf(async () => void (await readXlsxFile(Buffer.from(bytes)))));
    times.read.push(await cpuOf(async () => void (await readPlanFile(bytes, "plan.xlsx"))));
    times.dryRun.push(await cpuOf(() => dryRun(bytes)));
  }
  const alone = median(times.alone.slice(2));
  return [
    result("import dry run, 3 000 actions", "ms CPU", median(times.dryRun.slice(2)), alone, "at most 2", { readingAlone: median(times.read.slice(2)) }),
    result("import apply, 3 000 actions", "ms", await applied(bytes), alone, "printed"),
  ];
}

async function dryRun(bytes: Uint8Array): Promise<void> {
  const read = await readPlanFile(bytes, "plan.xlsx");
  if (!read.ok) throw new Error(`the file of the benchmark was refused: ${JSON.stringify(read.errors[0])}`);
  const context = { now: "2026-11-16T08:00:00.000Z", today: "2026-11-16", edition: "plan.1", by: { id: "", name: "" }, importId: "i-1" };
  const decision = planImport(read.plan, null, context);
  if (decision.actions.length !== ACTIONS) throw new Error(`${decision.actions.length} actions were decided`);
}

async function applied(bytes: Uint8Array): Promise<number> {
  const data = await syntheticData({ people: 10, actions: 10, projects: 1 });
  const opened = await openStores(data.config);
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const authority = createAuthorities(opened.stores, { now: () => "2026-11-23T09:00:00.000Z" }, silent)(LOCAL.tenantId);
  const started = performance.now();
  const outcome = await importPlan(authority, planFiles, { by: { id: "", name: "" }, fileName: "plan.xlsx", bytes, planId: null, settling: { choices: [] }, dryRun: false });
  const ms = performance.now() - started;
  opened.close();
  data.remove();
  if (!outcome.ok || !outcome.applied) throw new Error("the import of the benchmark was refused");
  return ms;
}

/** Milliseconds of processor time: what other processes do on the machine does not count. */
async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const rowAt = (index: number): TemplateCells => ({
  "Axe (x)": `${1 + (index % 6)}. Axe numéro ${1 + (index % 6)}`,
  "Sous-axe (x.x)": `${1 + (index % 6)}.${1 + (index % 4)}. Sous-axe`,
  "Titre de l'action": `Action ${index} : mettre en service le téléservice de la commune n° ${index}`,
  Descriptif: "Un descriptif de deux lignes, comme en écrivent les services, avec ce qu'il faut faire et pour qui.",
  "Personne pilote": `Agent ${index % 200}`,
  "Direction ou service pilote": `Direction ${index % 30}`,
  Statut: STATUSES[index % STATUSES.length] ?? "En cours",
  "Date de fin": "31/12/2026",
});
