import { factText, isEmptyFact } from "./facts";
import { fingerprint } from "./fingerprint";
import type { Side } from "./conflict";
import type { ImportMark } from "./import-mark";
import type { Fingerprints } from "./imported-plan";

/** What is known of the values both sides started from: those of the last import, or those of the file's own export. */
export interface Ancestor<F> {
  mark: ImportMark | null;
  base: Fingerprints | undefined;
  /** Fields of which an empty cell says nothing, such as a status. */
  silent: readonly (keyof F & string)[];
}

/** A field that file and people both changed. What people said in Jalon stands unless the file's value was chosen. */
export interface ContestedField<F> {
  field: keyof F & string;
  inJalon: F[keyof F];
  inFile: F[keyof F];
  seen: string;
  taken: Side | null;
}

export interface MergedFacts<F> {
  facts: F;
  changed: (keyof F & string)[];
  contested: ContestedField<F>[];
}

/** What was chosen for a field that both changed; null when nothing was. */
export type ChosenFor = (field: string, seen: string) => Side | null;

/**
 * « Une valeur change quand le fichier la change ; ce que les agents ont dit depuis dans Jalon reste. »
 * Fields that the file does not say are left as they are.
 */
export function mergeFacts<F extends object>(
  current: F,
  said: Partial<F>,
  ancestor: Ancestor<F>,
  chosenFor: ChosenFor = () => null,
): MergedFacts<F> {
  const facts = { ...current };
  const changed: (keyof F & string)[] = [];
  const contested: ContestedField<F>[] = [];
  for (const field of Object.keys(said) as (keyof F & string)[]) {
    const value = said[field];
    if (value === undefined) continue;
    const inFile = factText(value);
    if (inFile === "" && ancestor.silent.includes(field)) continue;
    const inJalon = factText(current[field]);
    if (inFile === inJalon || !fileChanged(field, inFile, ancestor)) continue;
    if (jalonChanged(field, inJalon, ancestor)) {
      const seen = fingerprint(inJalon);
      const taken = chosenFor(field, seen);
      contested.push({ field, inJalon: current[field], inFile: value, seen, taken });
      if (taken !== "file") continue;
    }
    facts[field] = value;
    changed.push(field);
  }
  return { facts, changed, contested };
}

/** The facts of a new thing: everything the file says of it is a change. */
export function firstFacts<F extends object>(blank: F, said: Partial<F>): MergedFacts<F> {
  const facts = { ...blank };
  const changed: (keyof F & string)[] = [];
  for (const field of Object.keys(said) as (keyof F & string)[]) {
    const value = said[field];
    if (value === undefined || isEmptyFact(value)) continue;
    facts[field] = value;
    changed.push(field);
  }
  return { facts, changed, contested: [] };
}

const OF_NOTHING = fingerprint("");

/** What a field had when the file left; a row without the field left with it empty. */
const exportedOf = (base: Fingerprints | undefined, field: string): string | undefined => (base ? (base[field] ?? OF_NOTHING) : undefined);

function fileChanged(field: string, inFile: string, { base, mark }: Pick<Ancestor<never>, "base" | "mark">): boolean {
  const exported = exportedOf(base, field);
  if (exported !== undefined) return fingerprint(inFile) !== exported;
  return mark?.values[field] !== brief(inFile);
}

/** Without a trace of where both started, the file is taken at its word: nothing says that people changed it. */
function jalonChanged(field: string, inJalon: string, { base, mark }: Pick<Ancestor<never>, "base" | "mark">): boolean {
  const exported = exportedOf(base, field);
  if (exported !== undefined) return fingerprint(inJalon) !== exported;
  const last = mark?.values[field];
  return last !== undefined && last !== brief(inJalon);
}

/** What the mark of an import keeps of the values a file said; of a silent field, what it said last. */
export function saidValues<F extends object>(said: Partial<F>, { mark, silent }: Ancestor<F>): Record<string, string> {
  const values: Record<string, string> = { ...mark?.values };
  for (const field of Object.keys(said) as (keyof F & string)[]) {
    if (said[field] === undefined) continue;
    const text = factText(said[field]);
    if (text === "" && silent.includes(field) && values[field] !== undefined) continue;
    values[field] = brief(text);
  }
  return values;
}

/** Long texts are remembered by their fingerprint: the mark tells whether a value is the same, it does not show it. */
const brief = (text: string): string => (text.length > 100 ? `#${fingerprint(text)}` : text);

/** Fingerprints of the values of a thing, for its row in Jalon's workbook; half of the fields are empty, and left out. */
export function fingerprintsOf(facts: object): Fingerprints {
  const prints: Fingerprints = {};
  for (const [field, value] of Object.entries(facts)) {
    const text = factText(value);
    if (text !== "") prints[field] = fingerprint(text);
  }
  return prints;
}
