import type { ImportReport } from "../contract/imports";
import type { FileFault } from "../domain/import/file-fault";
import type { PlannedChange } from "../domain/import/import-context";
import type { Language } from "../domain/wording/language";
import { faultHint, faultMessage, fieldLabel, fieldValueText, importTextsFor } from "../texts/import";
import type { TracedConflict } from "../usecases/trace-conflicts";
import type { ImportOutcome } from "../usecases/import-plan";

/** So many changes are shown before confirming; the counts say how many there are. */
const MOST_SHOWN = 200;

/** What an import did or would do, in the reader's language: for the tab and for the command line. */
export function presentImport(outcome: ImportOutcome, language: Language): ImportReport {
  const faults = (list: readonly FileFault[]) =>
    list.map((fault) => ({
      ...place(fault),
      message: faultMessage(fault, language),
      hint: faultHint(fault, language),
      code: fault.code,
    }));
  const nothing = { axes: 0, projects: 0, actions: 0, people: 0, newPeople: 0, created: 0, changed: 0, unchanged: 0 };
  if (!outcome.ok) {
    const { format, errors, warnings } = outcome;
    return { format, plan: null, ...nothing, errors: faults(errors), warnings: faults(warnings), conflicts: [], missing: [], changes: [], applied: false, importId: null };
  }
  const { decision, format, applied, importId } = outcome;
  return {
    format,
    plan: { id: decision.plan.id, name: decision.plan.name, isNew: decision.isNew },
    ...outcome.counts,
    newPeople: decision.people.length,
    created: decision.created,
    changed: decision.changed,
    unchanged: decision.unchanged,
    errors: [],
    warnings: faults(outcome.warnings),
    conflicts: outcome.conflicts.map((conflict) => presentConflict(conflict, language)),
    missing: decision.missing,
    changes: decision.changes.slice(0, MOST_SHOWN).map((change) => presentChange(change, language)),
    applied,
    importId,
  };
}

const place = ({ sheet, row, column, value }: FileFault) => ({ sheet, row, column, value });

const presentChange = (change: PlannedChange, language: Language): ImportReport["changes"][number] => ({
  ...change,
  fields: change.fields.map(({ field, before, after }) => ({
    field: fieldLabel(field, language),
    before: fieldValueText(field, before, language),
    after: fieldValueText(field, after, language),
  })),
});

function presentConflict(conflict: TracedConflict, language: Language): ImportReport["conflicts"][number] {
  const { kind, id, name, field, seen, taken, said, place: at } = conflict;
  const texts = importTextsFor(language);
  const label = fieldLabel(field, language);
  const inJalon = fieldValueText(field, conflict.inJalon, language);
  const inFile = fieldValueText(field, conflict.inFile, language);
  const where = { sheet: at.sheet, row: at.row, column: at.columns?.[field] ?? "" };
  const sentence = texts.conflict({ name, field: label, inJalon, inFile, by: said?.byName ?? null, day: said?.day ?? null });
  const message = texts.placed(texts.place(where), sentence);
  const by = said && { byName: said.byName, at: said.at };
  return { kind, id, field, seen, name, ...where, label, inJalon, inFile, said: by, taken, message };
}
