import type { ImportRecord } from "../domain/import/import-record";
import type { Plan } from "../domain/roadmap/plan";
import type { Authority } from "./authority";
import { keepSharedPeople } from "./keep-shared-people";

export type UndoOutcome = { ok: true } | { ok: false; reason: "not-found" | "undo-already" | "undo-later-changes" };

/** « Un import se défait en entier, tant que rien n'a été dit depuis. » The plan returns to the edition before it. */
export async function undoImport(authority: Authority, importId: string): Promise<UndoOutcome> {
  const [record] = await authority.store.load([{ type: "import", id: importId }]);
  if (!record || record.value.appliedAt === null) return { ok: false, reason: "not-found" };
  const [plan] = await authority.store.load([{ type: "plan", id: record.value.planId }]);
  if (!plan) return { ok: false, reason: "not-found" };
  const refusal = whyNotUndone(record.value, plan.value);
  if (refusal) return { ok: false, reason: refusal };
  await keepSharedPeople(authority, record.value);
  const editions = plan.value.editions.filter((edition) => edition !== record.value.edition);
  const back: Plan = { ...plan.value, edition: record.value.previousEdition, editions, version: plan.value.version + 1 };
  const commit = await authority.store.commit([
    { do: "replace", type: "plan", record: back, etag: plan.etag },
    { do: "replace", type: "import", record: { ...record.value, undoneAt: authority.clock.now() }, etag: record.etag },
  ]);
  authority.plans.forget();
  authority.directory.forget();
  return commit.ok ? { ok: true } : { ok: false, reason: "undo-later-changes" };
}

/** Why an import cannot be undone; null when it can. */
export function whyNotUndone(record: ImportRecord, plan: Plan): "undo-already" | "undo-later-changes" | null {
  if (record.undoneAt !== null) return "undo-already";
  return plan.edition === record.edition && plan.version === record.planVersion ? null : "undo-later-changes";
}
