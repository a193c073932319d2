import type { ImportedAxis } from "../../domain/import/imported-plan";
import { idKey, UniqueKeys, wordsKey } from "../../domain/import/words-key";
import type { FaultList } from "../fault-list";
import { LIMITS } from "../limits";
import { LabelIndex } from "./labels";
import { type BookRow, fingerprintsIn, Ids } from "./workbook-tables";

interface AxisRow {
  row: BookRow;
  id: string | null;
  name: string;
  parent: AxisRow | null;
  key: string;
  /** How many axes from the top, this one included. */
  depth: number;
}

export interface BookAxis {
  key: string;
  /** Its key in words, for the things below it that have no id yet. */
  words: string;
}

export interface BookAxes {
  list: ImportedAxis[];
  index: LabelIndex<BookAxis>;
}

const DEEPEST = 3;

/** Reads the axes; parents are named by other rows of the sheet, in any order. */
export function readBookAxes(rows: readonly BookRow[], faults: FaultList): BookAxes {
  const ids = new Ids();
  const named = new LabelIndex<AxisRow>();
  const axes: AxisRow[] = [];
  for (const row of rows) {
    const axis: AxisRow = { row, id: ids.of(row), name: row.name("name"), parent: null, key: "", depth: 1 };
    if (axis.name === "") {
      row.error("name", "title-missing");
      continue;
    }
    axes.push(axis);
    named.add(axis.id, axis.name, axis);
  }
  for (const axis of axes) axis.parent = parentOf(axis, named);

  const keys = new UniqueKeys<BookRow>();
  const index = new LabelIndex<BookAxis>();
  for (const axis of axes) {
    const path = pathOf(axis);
    if (path.length > DEEPEST) axis.row.error("parentAxis", "axis-level-skipped");
    axis.depth = path.length;
    const words = wordsKey(...path.map((one) => one.name));
    if (axis.id === null) {
      const { key, first } = keys.claim(words, axis.row);
      if (first) faults.warn("named-twice", axis.row.place, axis.name, { firstRow: first.row.number });
      axis.key = key;
    } else axis.key = idKey(axis.id);
    index.add(axis.id, axis.name, { key: axis.key, words });
  }
  const list = axes.map(({ row, name, parent, key, depth }): ImportedAxis => ({
    key,
    base: fingerprintsIn(row),
    parentKey: parent?.key ?? null,
    level: depth <= 1 ? 1 : depth === 2 ? 2 : 3,
    name,
    place: row.place,
  }));
  return { list, index };
}

function parentOf({ row }: AxisRow, named: LabelIndex<AxisRow>): AxisRow | null {
  const text = row.name("parentAxis", LIMITS.labelChars);
  if (text === "") return null;
  const found = named.find(text);
  if (found.ok) return found.thing;
  row.error("parentAxis", found.reason, { sheet: "axes" });
  return null;
}

/** The axis and those above it, from the top; one longer than allowed for a circle. */
function pathOf(axis: AxisRow): AxisRow[] {
  const path: AxisRow[] = [];
  for (let one: AxisRow | null = axis; one && path.length <= DEEPEST; one = one.parent) path.unshift(one);
  return path;
}
