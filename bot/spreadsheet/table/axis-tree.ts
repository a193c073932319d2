import type { ImportedAxis, Place } from "../../domain/import/imported-plan";
import { wordsKey } from "../../domain/import/words-key";
import type { FaultList } from "../fault-list";
import { folded } from "../values/folded";

/**
 * The axes a file names on its rows. « La même écriture, ou c'est un autre axe » : two spellings stay two axes, and the
 * second is pointed out with the row of the first.
 */
export class AxisTree {
  private readonly axes = new Map<string, ImportedAxis>();
  private readonly alike = new Map<string, ImportedAxis>();

  constructor(private readonly faults: FaultList) {}

  /** Key of the axis at the end of a path of one to three names; `headers` are those of the levels. */
  enter(path: readonly string[], place: Place, headers: readonly string[]): string {
    let parentKey: string | null = null;
    for (let depth = 1; depth <= path.length; depth += 1) {
      const key = wordsKey(...path.slice(0, depth));
      if (!this.axes.has(key))
        this.begin({ key, parentKey, level: levelOf(depth), name: path[depth - 1] ?? "", place }, headers[depth - 1] ?? "");
      parentKey = key;
    }
    return parentKey ?? "";
  }

  list(): ImportedAxis[] {
    return [...this.axes.values()];
  }

  private begin(axis: ImportedAxis, column: string): void {
    this.axes.set(axis.key, axis);
    const letters = folded(axis.name).replace(/[^a-z0-9]+/g, "");
    const sameLetters = `${axis.parentKey ?? ""}\n${letters}`;
    const other = this.alike.get(sameLetters);
    if (!other) this.alike.set(sameLetters, axis);
    else
      this.faults.warn("axis-looks-alike", { ...axis.place, column }, axis.name, {
        other: other.name,
        otherRow: other.place.row,
      });
  }
}

const levelOf = (depth: number): 1 | 2 | 3 => (depth === 1 ? 1 : depth === 2 ? 2 : 3);
