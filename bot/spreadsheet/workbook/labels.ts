import { cleanName } from "../values/clean-text";
import { folded } from "../values/folded";

/** Something that other rows name. */
export interface Named {
  id: string;
  name: string;
}

/** The part of an id that tells it from the others of its plan. */
const mark = (id: string): string => id.slice(id.indexOf(".") + 1);

/** A name with its id, for a file where nothing else tells which thing is meant. */
export const markedLabel = (id: string, name: string): string => `${cleanName(name)} [${mark(id)}]`;

/** The name and the id of such a label; null for a name alone. */
export function labelParts(label: string): { name: string; mark: string } | null {
  const match = /^(.*) \[([a-z0-9][a-z0-9._-]*)\]$/i.exec(label);
  return match ? { name: match[1] ?? "", mark: match[2] ?? "" } : null;
}

/** The words by which rows name other rows: the name alone where it is the only one, else with its id. */
export function labelsOf(things: readonly Named[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of things) counts.set(folded(name), (counts.get(folded(name)) ?? 0) + 1);
  return new Map(things.map(({ id, name }) => [id, counts.get(folded(name)) === 1 ? name : `${name} [${mark(id)}]`]));
}

export type Found<T> = { ok: true; thing: T } | { ok: false; reason: "reference-unknown" | "reference-ambiguous" };

/** Finds rows by such words; rows without an id yet by their name. */
export class LabelIndex<T> {
  private readonly byName = new Map<string, T[]>();
  private readonly byLabel = new Map<string, T>();

  add(id: string | null, name: string, thing: T): void {
    const key = folded(name);
    const same = this.byName.get(key);
    if (same) same.push(thing);
    else this.byName.set(key, [thing]);
    if (id !== null) this.byLabel.set(folded(`${name} [${mark(id)}]`), thing);
  }

  find(text: string): Found<T> {
    const key = folded(text);
    const [only, another] = this.byName.get(key) ?? [];
    if (only !== undefined && another === undefined) return { ok: true, thing: only };
    if (another !== undefined) return { ok: false, reason: "reference-ambiguous" };
    const labelled = this.byLabel.get(key);
    return labelled === undefined ? { ok: false, reason: "reference-unknown" } : { ok: true, thing: labelled };
  }
}
