import { useState } from "preact/hooks";
import type { ActionView } from "../../../bot/contract/actions";
import type { EditConflicts, EditRequestBody } from "../../../bot/contract/edits";
import type { ActionHome, FieldValues } from "../../../bot/domain/edits/edit";
import { reoriented } from "../../../bot/domain/edits/reorientation";
import type { Priority } from "../../../bot/domain/roadmap/action";
import { changeOf, type Choice, isEmpty, resolved } from "../../editing/draft";

/** What of an action a row of the table changes; the page of the action changes the rest. */
export interface RowValues {
  title: string;
  ownerId: string | null;
  dueDay: string | null;
  days: number | null;
  priority: Priority | null;
}

/** One row that is being typed; `creates` for an action that is not there yet. */
export interface RowDraft {
  id: string;
  seen: RowValues;
  now: RowValues;
  creates: ActionHome | null;
}

const NOTHING: RowValues = { title: "", ownerId: null, dueDay: null, days: null, priority: null };

const rowOf = ({ id, title, owner, dueDay, days, priority }: ActionView): RowDraft => {
  const values = { title, ownerId: owner?.id ?? null, dueDay, days, priority };
  return { id, seen: values, now: values, creates: null };
};

const fieldsOf = (values: RowValues): FieldValues => ({ ...values });

/** The edits that some rows come to: what is new, and the fields that differ from what was seen. An empty new row is none. */
export function editsOf(rows: readonly RowDraft[]): EditRequestBody["edits"] {
  const edits = rows.flatMap(({ id, seen, now, creates }) => {
    const change = changeOf(fieldsOf(seen), fieldsOf(now));
    if (isEmpty(change)) return [];
    return [creates === null ? { subject: "action", id, ...change } : { subject: "action", id, seen: {}, values: change.values, creates }];
  });
  // the fields of a row are some of those of its contract
  return edits as EditRequestBody["edits"];
}

/** The fields by which rows reorient their actions: they owe a reason. */
export const aimsOf = (rows: readonly RowDraft[]): string[] => [
  ...new Set(rows.flatMap(({ seen, now }) => reoriented("action", fieldsOf(seen), changeOf(fieldsOf(seen), fieldsOf(now)).values))),
];

/** The rows once each conflict was decided: where the other's value stays it is one's own, where one's own is wanted it lies on top of it. */
export function decided(rows: readonly RowDraft[], conflicts: EditConflicts, choices: Readonly<Record<string, Choice>>): RowDraft[] {
  return rows.map((row) => {
    const own = conflicts.filter(({ id }) => id === row.id);
    const { seen, wanted } = resolved(fieldsOf(row.seen), fieldsOf(row.now), own, choices);
    return own.length === 0 ? row : { ...row, seen: seen as unknown as RowValues, now: wanted as unknown as RowValues };
  });
}

/** The rows of a table of actions while they are typed: those that the person may change, and new ones. */
export function useActionDrafts(planId: string, home: ActionHome, actions: readonly ActionView[]) {
  const [rows, setRows] = useState<RowDraft[]>(() => {
    const open = actions.filter(({ canUpdate }) => canUpdate.allowed).map(rowOf);
    return actions.length === 0 ? [freshRow(planId, home)] : open;
  });
  return {
    rows,
    setRows,
    set: <F extends keyof RowValues>(id: string, field: F, value: RowValues[F]): void =>
      setRows((all) => all.map((row) => (row.id === id ? { ...row, now: { ...row.now, [field]: value } } : row))),
    add: (): void => setRows((all) => [...all, freshRow(planId, home)]),
    drop: (id: string): void => setRows((all) => all.filter((row) => row.id !== id)),
  };
}

const freshRow = (planId: string, creates: ActionHome): RowDraft => ({ id: `${planId}.a-${crypto.randomUUID()}`, seen: NOTHING, now: NOTHING, creates });
