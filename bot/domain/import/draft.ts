import type { Change } from "../updates/update-event";
import type { FileFault } from "./file-fault";
import type { Outcome, PlannedChange } from "./import-context";
import type { Fingerprints, Place } from "./imported-plan";
import { type Ancestor, type MergedFacts, mergeFacts, saidValues } from "./merge-facts";
import { type Names, readableField, readableValue, readableValues } from "./readable-values";
import type { ImportMark } from "./import-mark";

/** One thing of the file against the same thing of the plan, before anything is decided. */
export interface Draft<T, F extends object> {
  kind: "axis" | "project" | "action";
  id: string;
  key: string;
  /** As it stands in the plan; null when the file brings it. */
  existing: T | null;
  factsOf: (thing: T) => F;
  /** What a new thing has where the file says nothing. */
  blank: F;
  said: Partial<F>;
  silent: readonly (keyof F & string)[];
  base: Fingerprints | undefined;
  mark: ImportMark | null;
  place: Place;
  name: string;
  where: string;
}

/** Merges, and says what changed; `build` makes the thing of its merged facts and its new mark. */
export function settleDraft<T, F extends object>(
  draft: Draft<T, F>,
  names: Names,
  build: (merged: MergedFacts<F>, mark: ImportMark) => T,
): Outcome<T> {
  const { existing, said, silent } = draft;
  const ancestor: Ancestor<F> = { mark: draft.mark, base: draft.base, silent };
  const merged = mergeFacts(existing === null ? draft.blank : draft.factsOf(existing), said, existing === null ? freshly(silent) : ancestor);
  const key = draft.mark?.key ?? draft.key;
  const value = build(merged, { key, values: saidValues(said, ancestor) });
  const warnings = merged.kept.map(({ field, inJalon, inFile }) => keptFault(draft, field, inJalon, inFile, names));
  if (existing !== null && merged.changed.length === 0) return { value, change: null, preview: null, warnings };

  const after = draft.factsOf(value);
  const before = existing === null ? null : draft.factsOf(existing);
  // what follows from a change (a done action is at 100 %) is part of it
  const fields = Object.keys(after).filter((field) => before === null || differs(before, after, field));
  const change: Change = {
    subject: draft.kind,
    id: draft.id,
    before: before === null ? null : readableValues(before, fields, names, true),
    after: readableValues(after, fields, names, before !== null),
  };
  return { value, change, preview: previewOf(draft, before, after, fields, names), warnings };
}

const freshly = <F>(silent: Ancestor<F>["silent"]): Ancestor<F> => ({ mark: null, base: undefined, silent });

const valueOf = (facts: object, field: string): unknown => Object.entries(facts).find(([name]) => name === field)?.[1];

const differs = (before: object, after: object, field: string): boolean =>
  JSON.stringify(valueOf(before, field)) !== JSON.stringify(valueOf(after, field));

function previewOf<T, F extends object>(
  { kind, name, where }: Draft<T, F>,
  before: F | null,
  after: F,
  fields: readonly string[],
  names: Names,
): PlannedChange {
  const shown = fields.map((field) => ({
    field: readableField(field),
    before: before === null ? null : readableValue(field, valueOf(before, field), names),
    after: readableValue(field, valueOf(after, field), names),
  }));
  return { kind, name, where, change: before === null ? "created" : "changed", fields: shown.filter((one) => before !== null || isTold(one.after)) };
}

const isTold = (value: unknown): boolean => value !== null && value !== "" && value !== false;

function keptFault<T, F extends object>(draft: Draft<T, F>, field: string, inJalon: unknown, inFile: unknown, names: Names): FileFault {
  const shown = (value: unknown): string => String(readableValue(field, value, names) ?? "").slice(0, 200);
  return {
    ...draft.place,
    column: "",
    value: shown(inFile),
    code: "kept-from-jalon",
    params: { field: readableField(field), inJalon: shown(inJalon), name: draft.name },
  };
}
