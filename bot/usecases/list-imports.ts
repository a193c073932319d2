import type { ImportRecord } from "../domain/import/import-record";
import type { Authority } from "./authority";
import { whyNotUndone } from "./undo-import";

/** The journal of imports, newest first, each with whether it can still be undone. */
export async function listImports(authority: Authority) {
  const [records, plans] = await Promise.all([authority.store.imports(), authority.store.plans()]);
  const byId = new Map(plans.map(({ value }) => [value.id, value]));
  return records
    .map(({ value }) => value)
    .filter((record): record is ImportRecord & { appliedAt: string } => record.appliedAt !== null)
    .toSorted((a, b) => b.appliedAt.localeCompare(a.appliedAt))
    .map((record) => {
      const plan = byId.get(record.planId);
      const reason = plan ? whyNotUndone(record, plan) : "undo-later-changes";
      return { ...record, canUndo: reason ? ({ allowed: false, reason } as const) : ({ allowed: true } as const) };
    });
}
