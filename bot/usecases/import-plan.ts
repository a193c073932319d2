import type { Settling } from "../domain/import/conflict";
import type { ImportContext, ImportDecision } from "../domain/import/import-context";
import type { FileFault } from "../domain/import/file-fault";
import type { ImportedPlan, ImportFormat } from "../domain/import/imported-plan";
import type { ImportRecord } from "../domain/import/import-record";
import { planIdOf } from "../domain/import/plan-of-file";
import { planImport } from "../domain/import/plan-import";
import type { Plan } from "../domain/roadmap/plan";
import type { PlanFiles, Staged, Store, Stored } from "../ports";
import { BusyError } from "./attempts";
import { type Authority, momentOf } from "./authority";
import { forgetAbandonedImports } from "./forget-abandoned-imports";
import { readImportStart, withKnownPeople } from "./read-import-start";
import { type TracedConflict, traceConflicts } from "./trace-conflicts";

export interface ImportInput {
  by: { id: string; name: string };
  fileName: string;
  bytes: Uint8Array;
  /** The plan to import into; by default the one the file names. */
  planId: string | null;
  /** How cells that both sides changed are settled; nothing is applied while one is not. */
  settling: Settling;
  dryRun: boolean;
}

export type ImportOutcome =
  /** The file cannot be read as a plan; every fault is listed. */
  | { ok: false; format: ImportFormat | null; errors: FileFault[]; warnings: FileFault[] }
  | {
      ok: true;
      format: ImportFormat;
      counts: FileCounts;
      decision: ImportDecision;
      /** The conflicts of the decision, with who wrote Jalon's values; told while they are to be chosen. */
      conflicts: TracedConflict[];
      warnings: FileFault[];
      /** False for a dry run, and when a conflict is left to choose: nothing is written then. */
      applied: boolean;
      importId: string | null;
    };

/** How much the file holds. */
export type FileCounts = Record<"axes" | "projects" | "actions" | "people", number>;

const ATTEMPTS = 5;

/**
 * Imports a file: all of it or nothing. The new edition of the plan is written where nobody sees it, then published by one
 * transaction that fails when somebody changed the plan meanwhile; it is then decided afresh.
 */
export async function importPlan(authority: Authority, files: PlanFiles, input: ImportInput): Promise<ImportOutcome> {
  const read = await files.read(input.bytes, input.fileName);
  if (!read.ok) return read;
  const imported: ImportedPlan = input.planId === null ? read.plan : { ...read.plan, planId: input.planId };
  const importId = `i-${authority.newId()}`;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const start = await readImportStart(authority.store, planIdOf(imported));
    const context = contextOf(authority, start.stored, planIdOf(imported), importId, input.by);
    const decision = withKnownPeople(continueVersion(planImport(imported, start.current, context, input.settling), start.stored), start);
    const warnings = [...read.warnings, ...decision.warnings];
    const outcome = { ok: true as const, format: imported.format, counts: countsOf(imported), decision, conflicts: [], warnings };
    if (input.dryRun || !decision.settled)
      return { ...outcome, conflicts: await traceConflicts(authority.store, start.current.plan, decision.conflicts), applied: false, importId: null };
    if (!changesAnything(decision)) return { ...outcome, applied: true, importId: null };
    if (await publish(authority, { decision, imported, context, stored: start.stored, fileName: input.fileName })) {
      return { ...outcome, applied: true, importId };
    }
    // the store may have kept it and lost its answer: what people see is not to be swept away
    if (await isPublishedEdition(authority.store, context.edition)) return { ...outcome, applied: true, importId };
    // what was written for a plan that has changed since: the next attempt may say less, or under another edition
    await authority.store.discard(context.edition);
  }
  throw new BusyError();
}

const isPublishedEdition = async (store: Store, edition: string): Promise<boolean> =>
  (await store.plans()).some(({ value }) => value.editions.includes(edition));

const countsOf = ({ axes, projects, actions, people }: ImportedPlan): FileCounts => ({
  axes: axes.length,
  projects: projects.length,
  actions: actions.length,
  people: people.length,
});

const changesAnything = (decision: ImportDecision): boolean =>
  decision.events.length + decision.directions.length > 0;

function contextOf(authority: Authority, stored: Stored<Plan> | null, planId: string, importId: string, by: ImportInput["by"]): ImportContext {
  const number = (stored?.value.editions.length ?? 0) + 1;
  // the number tells people apart what came when; the import's id keeps two imports at once from writing the same edition
  return { ...momentOf(authority, stored?.value.timeZone), edition: `${planId}.${number}-${importId.slice(2, 10)}`, by, importId };
}

/** A plan whose only import was undone keeps counting: its version never goes back. */
function continueVersion(decision: ImportDecision, stored: Stored<Plan> | null): ImportDecision {
  if (!stored || decision.plan.version > stored.value.version) return decision;
  const editions = [...stored.value.editions, ...decision.plan.editions.filter((one) => !stored.value.editions.includes(one))];
  return { ...decision, plan: { ...decision.plan, editions, version: stored.value.version + 1 } };
}

interface Publication {
  decision: ImportDecision;
  imported: ImportedPlan;
  context: ImportContext;
  stored: Stored<Plan> | null;
  fileName: string;
}

async function publish(authority: Authority, { decision, imported, context, stored, fileName }: Publication): Promise<boolean> {
  const { store } = authority;
  await forgetAbandonedImports(authority);
  const record: ImportRecord = {
    id: context.importId,
    planId: decision.plan.id,
    planName: decision.plan.name,
    fileName,
    format: imported.format,
    edition: context.edition,
    previousEdition: stored?.value.edition ?? null,
    planVersion: decision.plan.version,
    by: context.by.id,
    byName: context.by.name,
    beganAt: context.now,
    appliedAt: null,
    undoneAt: null,
    created: decision.created,
    changed: decision.changed,
    unchanged: decision.unchanged,
  };
  // what stands in the journal without an end is swept away by a later import
  await store.stage([{ do: "create", type: "import", record }]);
  await store.stage(stagedWrites(decision));
  const [begun] = await store.load([{ type: "import", id: record.id }]);
  const commit = await store.commit([
    stored ? { do: "replace", type: "plan", record: decision.plan, etag: stored.etag } : { do: "create", type: "plan", record: decision.plan },
    { do: "replace", type: "import", record: { ...record, appliedAt: context.now }, etag: begun?.etag ?? "" },
  ]);
  authority.plans.forget();
  authority.directory.forget();
  if (commit.ok) authority.log.info("import-applied", { importId: record.id, planId: record.planId, created: record.created, changed: record.changed });
  return commit.ok;
}

const stagedWrites = (decision: ImportDecision): Staged[] => [
  ...decision.people.map((record) => ({ do: "create", type: "person", record }) as const),
  ...decision.directions.map((record) => ({ do: "create", type: "direction", record }) as const),
  ...decision.axes.map((record) => ({ do: "create", type: "axis", record }) as const),
  ...decision.projects.map((record) => ({ do: "create", type: "project", record }) as const),
  ...decision.actions.map((record) => ({ do: "create", type: "action", record }) as const),
  ...decision.events.map((record) => ({ do: "create", type: "event", record }) as const),
];
