import type { Storage } from "../storage";
import type { Plan } from "./plan";

/** Where a query looks: one partition, or all partitions of a container. By row number. */
export type Scope = { partition: number } | { container: number };

export interface Candidates {
  /** Documents in the order they were created, after the given number. */
  read(after: number, limit: number): [number: number, body: string][];
  count(): number;
}

type Value = string | number;
const enoughToCompare = 400;

/** The documents that the index parts of a plan leave over, living at this second. */
export function findCandidates(storage: Storage, scope: Scope, { ids, lookups }: Plan, now: number): Candidates {
  const [inScope, place] =
    "partition" in scope
      ? ["partition = ?", scope.partition]
      : ["partition IN (SELECT number FROM partitions WHERE container = ?)", scope.container];
  const conditions: string[] = [];
  const values: Value[] = [];
  const add = (sql: string, ...more: Value[]): void => {
    conditions.push(sql);
    values.push(...more);
  };

  const driver = ids === undefined ? rarest(storage, inScope, place, lookups) : undefined;
  const [onlyTerm] = driver ?? [];
  // One term in one partition: its index rows come in the order of the documents, so a page reads no further than its end.
  const walksIndex = driver?.length === 1 && onlyTerm !== undefined && "partition" in scope;
  if (walksIndex) {
    add("k.partition = ? AND k.term = ?", place, onlyTerm);
  } else if (ids !== undefined) {
    add(`${inScope} AND id IN (SELECT value FROM json_each(?))`, place, JSON.stringify(ids));
  } else if (driver !== undefined) {
    const [sql, value] = termIn(driver);
    add(`d.number IN (SELECT document FROM terms WHERE ${inScope} AND ${sql})`, place, value);
  } else {
    add(`d.number IN (SELECT number FROM documents WHERE ${inScope})`, place);
  }
  for (const lookup of lookups) {
    if (lookup === driver) continue;
    const [sql, value] = termIn(lookup);
    add(`EXISTS (SELECT 1 FROM terms t WHERE t.partition = d.partition AND t.${sql} AND t.document = d.number)`, value);
  }
  add("(expires IS NULL OR expires > ?)", now);
  const tables = walksIndex ? "terms k CROSS JOIN documents d ON d.number = k.document" : "documents d";
  const number = walksIndex ? "k.document" : "d.number";
  const from = `FROM ${tables} WHERE ${conditions.join(" AND ")}`;

  return {
    read: (after, limit) =>
      storage.all(`SELECT ${number}, body ${from} AND ${number} > ? ORDER BY ${number} LIMIT ?`, ...values, after, limit),
    count: () => storage.get<[number]>(`SELECT count(*) ${from}`, ...values)?.[0] ?? 0,
  };
}

/** The lookup that leaves the fewest documents, counted only as far as needed to choose. */
function rarest(storage: Storage, inScope: string, place: number, lookups: readonly string[][]): string[] | undefined {
  let [best] = lookups;
  if (lookups.length < 2) return best;
  let fewest = Number.POSITIVE_INFINITY;
  for (const lookup of lookups) {
    const [sql, value] = termIn(lookup);
    const limit = Math.min(fewest, enoughToCompare);
    const counting = `SELECT count(*) FROM (SELECT 1 FROM terms WHERE ${inScope} AND ${sql} LIMIT ?)`;
    const count = storage.get<[number]>(counting, place, value, limit)?.[0] ?? 0;
    if (count < fewest) [best, fewest] = [lookup, count];
  }
  return best;
}

function termIn(lookup: readonly string[]): [sql: string, value: string] {
  const [only] = lookup;
  if (lookup.length === 1 && only !== undefined) return ["term = ?", only];
  return ["term IN (SELECT value FROM json_each(?))", JSON.stringify(lookup)];
}
