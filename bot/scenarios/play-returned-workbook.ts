import { anAction, anAxis, aPerson, aPlan, aProject } from "../domain/testing/builders";
import type { Action } from "../domain/roadmap/action";
import { rollupOf } from "../domain/progress/contribution";
import type { ConflictChoice, ImportReport } from "../contract/imports";
import { presentImport } from "../http/present-import";
import { planFiles } from "../spreadsheet/plan-files";
import { type OpenSheet, rewritten } from "../spreadsheet/testing/rewrite";
import { serialOf } from "../spreadsheet/xlsx/written-cell";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { answerAction } from "../usecases/answer-action";
import { exportPlan } from "../usecases/export-plan";
import { importPlan } from "../usecases/import-plan";
import { undoImport } from "../usecases/undo-import";
import { filled, type WorkbookCell, type WorkbookScenario } from "./scenario";

const PLAN = "plan";

/**
 * A workbook that leaves, is filled in elsewhere while people answer in Jalon, comes back with a slip, is corrected, comes
 * back again, has its conflicts chosen, is applied, and undone: each step with what the person reads.
 */
export async function playReturnedWorkbook(input: WorkbookScenario) {
  const world = await openPlan(input);
  try {
    const sent = await exportPlan(world.authority, planFiles, PLAN, "fr");
    if (!sent) throw new Error("nothing was exported");
    const before = await valuesNow(world);
    for (const { at, by, action, says } of input.meanwhile) {
      world.clock.set(at);
      const { value } = await actionCalled(world, action);
      const answered = await answerAction(world.authority, value.id, { person: aPerson({ id: idOf(input, by), name: by }), version: value.version, answer: says, channel: "tab" });
      if (!answered.ok) throw new Error(`${by} could not answer: ${answered.reason}`);
    }
    const meanwhile = await valuesNow(world);
    const bytes = await edited(sent.bytes, input.edits);
    const refused = await look(world, bytes);
    const mended = await edited(bytes, input.corrections);
    const seen = await look(world, mended);
    const unchosen = await apply(world, mended, []);
    const choices = seen.conflicts.map(({ kind, id, field, seen: value, name, column }): ConflictChoice => {
      const chosen = input.choices.find((one) => one.action === name && one.column === column);
      return { kind, id, field, seen: value, take: chosen?.take ?? "jalon" };
    });
    const applied = await apply(world, mended, choices);
    const after = await valuesNow(world);
    const undone = await undoImport(world.authority, applied.importId ?? "");
    return {
      refused: { applies: refused.errors.length === 0, errors: refused.errors.map(({ message }) => message), warnings: refused.warnings.map(({ message }) => message) },
      seen: {
        ...toldOf(seen),
        warnings: seen.warnings.map(({ message }) => message),
        conflicts: seen.conflicts.map(({ message }) => message),
      },
      withoutChoices: { applied: unchosen.applied },
      applied: { applied: applied.applied, ...toldOf(applied) },
      becomes: differences(before, after),
      undone: { ...undone, as: differences(meanwhile, await valuesNow(world)) },
    };
  } finally {
    await world.close();
  }
}

async function openPlan(input: WorkbookScenario): Promise<TestAuthority> {
  const actions = input.actions.map(({ owner, ...values }, order) => {
    const ownerId = typeof owner === "string" ? idOf(input, owner) : null;
    return filled<Action>(anAction({ id: `${PLAN}.a${order + 1}`, axisId: `${PLAN}.x1`, projectId: `${PLAN}.p1`, order, ownerId }), values);
  });
  const rollup = rollupOf(actions, aPlan().settings.defaultDays);
  const world = await openLoadedAuthority({
    plans: [aPlan()],
    axes: [anAxis({ id: `${PLAN}.x1` })],
    projects: [aProject({ id: `${PLAN}.p1`, axisId: `${PLAN}.x1`, rollup })],
    actions,
    people: input.people.map((name) => aPerson({ id: idOf(input, name), name, email: "" })),
  });
  world.clock.set(input.at);
  return world;
}

const idOf = ({ people }: WorkbookScenario, name: string): string => `person-${people.indexOf(name) + 1}`;

async function actionCalled({ authority }: TestAuthority, title: string): Promise<{ value: Action }> {
  const value = (await actionsNow(authority)).find((one) => one.title === title);
  if (!value) throw new Error(`there is no action « ${title} »`);
  return { value };
}

async function actionsNow({ store }: TestAuthority["authority"]): Promise<Action[]> {
  const [plan] = await store.plans();
  return store.actionsOfEdition(plan?.value.edition ?? "");
}

/** The values a file can change, by action. */
async function valuesNow({ authority }: TestAuthority): Promise<Record<string, Record<string, unknown>>> {
  const listed = (await actionsNow(authority)).map(({ id, title, status, progress, dueDay, obstacle, line, days, priority, ownerId, budget }) => {
    return [id, { title, status, progress, dueDay, obstacle, line, days, priority, ownerId, budget }] as const;
  });
  return Object.fromEntries(listed);
}

function differences(before: Record<string, Record<string, unknown>>, after: Record<string, Record<string, unknown>>): string[] {
  return Object.entries(after).flatMap(([id, values]) =>
    Object.entries(values)
      .filter(([field, value]) => before[id]?.[field] !== value)
      .map(([field, value]) => `${id} ${field}: ${String(before[id]?.[field])} > ${String(value)}`),
  );
}

/** The file once somebody typed these cells in a spreadsheet. */
const edited = (bytes: Uint8Array, cells: readonly WorkbookCell[]): Promise<Uint8Array> =>
  rewritten(bytes, (sheets) => {
    for (const { action, column, typed } of cells) {
      const sheet = sheets.get("Actions");
      if (!sheet) throw new Error("the workbook has no actions");
      sheet.set(rowCalled(sheet, action), column, typed !== null && typeof typed === "object" ? { date: serialOf(typed.day) } : typed);
    }
  });

function rowCalled(sheet: OpenSheet, title: string): number {
  const row = sheet.rows.findIndex((cells) => cells[sheet.column("Titre")] === title) + 1;
  if (row === 0) throw new Error(`no row is called « ${title} »`);
  return row;
}

const asked = { by: { id: "bureau", name: "Bureau des projets" }, fileName: "retour.xlsx", planId: null };

const look = async ({ authority }: TestAuthority, bytes: Uint8Array): Promise<ImportReport> =>
  presentImport(await importPlan(authority, planFiles, { ...asked, bytes, settling: { choices: [] }, dryRun: true }), "fr");

const apply = async ({ authority }: TestAuthority, bytes: Uint8Array, choices: readonly ConflictChoice[]): Promise<ImportReport> =>
  presentImport(await importPlan(authority, planFiles, { ...asked, bytes, settling: { choices }, dryRun: false }), "fr");

const toldOf = ({ created, changed, unchanged, changes }: ImportReport) => ({
  created,
  changed,
  unchanged,
  changes: changes.map(({ name, fields }) => `${name}\u00a0: ${fields.map(({ field, before, after }) => `${field} ${before} > ${after}`).join(", ")}`),
});
