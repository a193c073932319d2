import { valueAt } from "../json";
import type { Storage } from "../storage";
import type { Position } from "./continuation";
import { lazily, type Page, type Row, type RowReader, type Select } from "./pages";
import type { Plan } from "./plan";
import type { Range } from "./range";
import type { OrderItem } from "./syntax";

/** A part of an index that is read in its order. */
export interface Walk {
  /** Documents after a place, each with its term. */
  read(after: { term: string; number: number } | undefined, limit: number): [number: number, term: string, body: string][];
  termOf(text: string): string;
}

// what sorts otherwise as an index term than as a text: a quote, an escape, a sign before # or after ~, a text that was cut
const ODD = "(substr(term, -1) <> '\"' OR substr(term, ?, length(term) - ?) GLOB '*[^]#-[^-~]*')";

/** Opens a range of a partition's index; undefined when a text in it would sort otherwise there than ORDER BY wants. */
export function openWalk(storage: Storage, partition: number, plan: Plan, now: number, range: Range): Walk | undefined {
  const { prefix, from, to, descending } = range;
  const termOf = (text: string): string => `${prefix}${text}"`;
  const bounds: [string, string | number][] = [
    ["partition = ?", partition],
    from === undefined ? ["term >= ?", prefix] : [`term ${from.itself ? ">=" : ">"} ?`, termOf(from.text)],
    to === undefined ? ["term < ?", `${prefix}\u{10ffff}`] : [`term ${to.itself ? "<=" : "<"} ?`, termOf(to.text)],
  ];
  const values = bounds.map(([, value]) => value);
  const odd = `SELECT 1 FROM terms WHERE ${bounds.map(([sql]) => sql).join(" AND ")} AND ${ODD} LIMIT 1`;
  if (storage.get(odd, ...values, prefix.length + 1, prefix.length + 1) !== undefined) return undefined;
  const filters = plan.lookups.map(
    () => "EXISTS (SELECT 1 FROM terms t WHERE t.partition = k.partition AND t.term IN (SELECT value FROM json_each(?)) AND t.document = k.document)",
  );
  const lookups = plan.lookups.map((lookup) => JSON.stringify(lookup));
  const on = [...bounds.map(([sql]) => `k.${sql}`), ...filters, "(expires IS NULL OR expires > ?)"].join(" AND ");
  const beyond = `(k.term ${descending ? "<" : ">"} ? OR (k.term = ? AND k.document > ?))`;
  const way = `ORDER BY k.term ${descending ? "DESC" : "ASC"}, k.document LIMIT ?`;
  const select = (where: string): string => `SELECT d.number, k.term, d.body FROM terms k CROSS JOIN documents d ON d.number = k.document WHERE ${where} ${way}`;
  return {
    termOf,
    read: (after, limit) =>
      after === undefined
        ? storage.all(select(on), ...values, ...lookups, now, limit)
        : storage.all(select(`${on} AND ${beyond}`), ...values, ...lookups, now, after.term, after.term, after.number, limit),
  };
}

// rows read ahead when it is not known how many match
const CHUNK = 200;

/** One page of matches along an index: only what it gives, and what did not match on the way, is read. */
export function readAlong(reader: RowReader, walk: Walk, start: Position, pageSize: number | undefined, { steps }: OrderItem, select: Select): Page {
  const rows: Row[] = [];
  const [[first] = []] = start.keys;
  let after = typeof first === "string" ? { term: walk.termOf(first), number: start.after } : undefined;
  let { skip, left } = start;
  const limit = Math.min(CHUNK, (pageSize ?? CHUNK) + 1);
  for (;;) {
    const chunk = walk.read(after, limit);
    for (const [number, term, body] of chunk) {
      if (left === 0) return { rows, next: undefined };
      const last = rows.at(-1);
      if (last !== undefined && rows.length >= (pageSize ?? Number.POSITIVE_INFINITY)) {
        const key = valueAt(last.document(), steps);
        return { rows, next: { after: last.number, keys: [key === undefined ? [] : [key]], skip, left } };
      }
      reader.touched(body);
      after = { term, number };
      const document = lazily(body);
      if (!reader.matches(document)) continue;
      if (skip > 0) {
        skip -= 1;
        continue;
      }
      rows.push({ number, body, document, selected: select(body, document) });
      if (left !== null) left -= 1;
    }
    if (chunk.length < limit) return { rows, next: undefined };
  }
}
