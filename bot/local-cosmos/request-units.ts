// Azure publishes these figures for reads and writes of one document; sizes between two rows are interpolated.
const readTable: Table = [[1, 1], [4, 1.14], [16, 1.67], [32, 2.19], [64, 4.76], [128, 9.95], [1024, 145.9], [2048, 292]];
const writeTable: Table = [[1, 4.95], [4, 6.67], [16, 9.52], [32, 11.23], [64, 22.67], [128, 48.19], [1024, 625], [2048, 1250]];

type Table = readonly (readonly [kilobytes: number, units: number])[];

/** What a query costs before it touches a document. */
export const queryBaseUnits = 2.3;
const unitsPerTerm = 0.2;

/** Request units of reading one document of so many bytes. */
export function readUnits(bytes: number): number {
  return lookUp(readTable, bytes / 1024);
}

/** Request units of creating or deleting a document of so many bytes with so many indexed terms. */
export function writeUnits(bytes: number, terms: number): number {
  return lookUp(writeTable, bytes / 1024) + terms * unitsPerTerm;
}

/** Request units of replacing or patching: the old and the new version are both worked on (10.8 measured by Azure for 1 KB). */
export function replaceUnits(bytes: number, changedTerms: number): number {
  return 2 * lookUp(writeTable, bytes / 1024) + 2 * changedTerms * unitsPerTerm;
}

/** Request units as Azure writes them, with two decimals. */
export function roundUnits(units: number): number {
  return Math.round(units * 100) / 100;
}

function lookUp(table: Table, kilobytes: number): number {
  let [fromSize, fromUnits] = table[0] ?? [1, 1];
  if (kilobytes <= fromSize) return fromUnits;
  for (const [size, units] of table) {
    if (kilobytes <= size) return fromUnits + ((kilobytes - fromSize) / (size - fromSize)) * (units - fromUnits);
    [fromSize, fromUnits] = [size, units];
  }
  return fromUnits;
}
