import type { Edit } from "../edits/edit";

/** What is chosen of a field that somebody else changed since a decision was taken: what was decided, or what they wrote. */
export interface FieldChoice {
  id: string;
  field: string;
  /** What stands there, as it was shown. */
  now: unknown;
  keep: "decided" | "other";
}

/** The edits of a decision once conflicts are settled, field by field; an edit of which nothing is left goes. */
export function settleConflicts(edits: readonly Edit[], choices: readonly FieldChoice[]): Edit[] {
  const chosen = new Map(choices.map((choice) => [`${choice.id} ${choice.field}`, choice]));
  return edits.flatMap((edit): Edit[] => {
    const seen = { ...edit.seen };
    const values = { ...edit.values };
    for (const field of Object.keys(edit.values)) {
      const choice = chosen.get(`${edit.id} ${field}`);
      if (choice === undefined) continue;
      if (choice.keep === "decided") seen[field] = choice.now;
      else delete values[field];
    }
    return Object.keys(values).length === 0 ? [] : [{ ...edit, seen, values }];
  });
}
