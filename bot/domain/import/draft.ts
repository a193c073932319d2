import { factText } from "./facts";
import type { Change } from "../updates/update-event";
import type { chosenBy, ImportConflict } from "./conflict";
import type { Outcome, PlannedChange } from "./import-context";
import type { Fingerprints, Place } from "./imported-plan";
import { type Ancestor, type ContestedField, firstFacts, type MergedFacts, mergeFacts, saidValues } from "./merge-facts";
import { type Names, readableField, readableValue, readableValues } from "./readable-values";
import type { ImportMark } from "./import-mark";
import { idOfKey } from "./words-key";

/** What all things of a kind have in common. */
export interface Kind<T, F extends object> {
  kind: "axis" | "project" | "action";
  factsOf: (thing: T) => F;
  /** What a new thing has where the file says nothing. */
  blank: F;
  /** Fields of which an empty cell says nothing. */
  silent: readonly (keyof F & string)[];
}

/** One thing of the file against the same thing of the plan, before anything is decided. */
export interface Draft<T, F extends object> {
  /** Its row: key, place, and the fingerprints it was written with. */
  file: { key: string; place: Place; base?: Fingerprints };
  id: string;
  /** As it stands in the plan; null when the file brings it. */
  existing: T | null;
  said: Partial<F>;
  name: string;
  where: string;
}

/** What telling changes needs: names by id, what was chosen, and how many more of each kind the preview shows. */
export interface Telling {
  names: Names;
  chosen: ReturnType<typeof chosenBy>;
  room: { created: number; changed: number };
}

/** Merges, and says what changed; `build` makes the thing of its merged facts and its new mark. */
export function settleDraft<T extends { imported: ImportMark | null }, F extends object>(
  kind: Kind<T, F>,
  draft: Draft<T, F>,
  { names, chosen, room }: Telling,
  build: (merged: MergedFacts<F>, mark: ImportMark | null) => T,
): Outcome<T> {
  const { existing, said, file } = draft;
  const ancestor: Ancestor<F> = { mark: existing?.imported ?? null, base: file.base, silent: kind.silent };
  const before = existing === null ? null : kind.factsOf(existing);
  const chosenFor = (field: string, seen: string) => chosen({ kind: kind.kind, id: draft.id, field: readableField(field), seen });
  const merged = before === null ? firstFacts(kind.blank, said) : mergeFacts(before, said, ancestor, chosenFor);
  const value = build(merged, markOf(file.key, said, ancestor));
  const conflicts = merged.contested.map((cell) => conflictOf(kind.kind, draft, cell, names));
  if (before !== null && merged.changed.length === 0)
    return { value, outcome: "unchanged", change: null, preview: null, conflicts };

  const after = kind.factsOf(value);
  // what follows from a change (a done action is at 100 %) is part of it
  const fields = Object.keys(after).filter((field) => before === null || differs(before, after, field));
  const change: Change = {
    subject: kind.kind,
    id: draft.id,
    before: before === null ? null : readableValues(before, fields, names, true),
    after: readableValues(after, fields, names, before !== null),
  };
  const outcome = before === null ? "created" : "changed";
  room[outcome] -= 1;
  const preview = room[outcome] < 0 ? null : previewOf(kind.kind, draft, before, after, fields, names);
  return { value, outcome, change, preview, conflicts };
}

/**
 * What is remembered of the file. A row of Jalon's own workbook is an edit of what Jalon says, and leaves what an
 * authority's file said last as it was: that file may come again.
 */
function markOf<F extends object>(key: string, said: Partial<F>, ancestor: Ancestor<F>): ImportMark | null {
  if (idOfKey(key) !== null) return ancestor.mark;
  return { key: ancestor.mark?.key ?? key, values: saidValues(said, ancestor) };
}

const valueOf = (facts: object, field: string): unknown => (facts as Record<string, unknown>)[field];

function differs(before: object, after: object, field: string): boolean {
  const [was, is] = [valueOf(before, field), valueOf(after, field)];
  return was !== is && factText(was) !== factText(is);
}

function previewOf<F extends object>(
  kind: PlannedChange["kind"],
  { name, where }: Pick<Draft<unknown, F>, "name" | "where">,
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
  return {
    kind,
    name,
    where,
    change: before === null ? "created" : "changed",
    fields: shown.filter((one) => before !== null || isTold(one.after)),
  };
}

const isTold = (value: unknown): boolean => value !== null && value !== "" && value !== false;

/** One cell that both sides changed, as the preview tells it. */
export function conflictOf<F extends object>(
  kind: ImportConflict["kind"],
  { file, id, name }: { file: { place: Place }; id: string; name: string },
  { field, inJalon, inFile, seen, taken }: ContestedField<F>,
  names: Names,
): ImportConflict {
  const shown = (value: unknown): unknown => readableValue(field, value, names);
  return { kind, id, name, place: file.place, field: readableField(field), inJalon: shown(inJalon), inFile: shown(inFile), seen, taken };
}
