import { parseJson, valueAt } from "../json";
import type { Json } from "../json";
import type { Candidates } from "./candidates";
import { compareForOrder } from "./compare";
import type { Position } from "./continuation";
import type { OrderItem } from "./syntax";

/** A document that matched; it is parsed only when something asks for its content. */
export interface Row {
  number: number;
  body: string;
  document: () => Json;
  /** What the query selects of it, as JSON text; undefined when it selects nothing of this document. */
  selected: string | undefined;
}

/** What a query selects of a document, as JSON text. */
export type Select = (body: string, document: () => Json) => string | undefined;

export interface RowReader {
  candidates: Candidates;
  matches(document: () => Json): boolean;
  touched(body: string): void;
  /** Whether `matches` can be false. */
  filters: boolean;
}

export interface Page {
  rows: Row[];
  /** Undefined when this was the last page. */
  next: Position | undefined;
}

const largestPage = 4 * 1024 * 1024;
// Rows read ahead when it is not known how many match: few enough for documents of 2 MB to fit in memory.
const chunkSize = 200;

/** One page of matches in the order the documents were created. */
export function readUnordered(
  reader: RowReader,
  start: Position,
  pageSize: number | undefined,
  select: Select,
): Page {
  const rows: Row[] = [];
  let { after, skip, left } = start;
  let bytes = 0;
  const isFull = (): boolean => rows.length >= (pageSize ?? Number.POSITIVE_INFINITY) || bytes >= largestPage;
  for (;;) {
    if (left === 0) return { rows, next: undefined };
    // One more than wanted tells whether there is a next page; a filter may need many more.
    const mayMiss = reader.filters || skip > 0 || pageSize === undefined;
    const limit = mayMiss ? chunkSize : Math.min(chunkSize, pageSize - rows.length + 1);
    const chunk = reader.candidates.read(after, limit);
    for (const [number, body] of chunk) {
      if (left === 0) return { rows, next: undefined };
      if (isFull()) return { rows, next: { after, keys: [], skip, left } };
      reader.touched(body);
      after = number;
      const document = lazily(body);
      if (!reader.matches(document)) continue;
      if (skip > 0) {
        skip -= 1;
        continue;
      }
      const selected = select(body, document);
      rows.push({ number, body, document, selected });
      bytes += selected?.length ?? 0;
      if (left !== null) left -= 1;
    }
    if (chunk.length < limit) return { rows, next: undefined };
  }
}

/** All matches in the order the documents were created, with nothing selected of them. */
export function readAll(reader: RowReader): Row[] {
  return readUnordered(reader, { after: 0, keys: [], skip: 0, left: null }, undefined, () => undefined).rows;
}

/** One page of matches in the order asked for; equal ones in the order they were created. */
export function readOrdered(
  reader: RowReader,
  start: Position,
  pageSize: number | undefined,
  orderBy: readonly OrderItem[],
  select: Select,
): Page {
  const keyed = readAll(reader).map((row) => ({ row, keys: orderBy.map(({ steps }) => valueAt(row.document(), steps)) }));
  const compare = (left: Keyed, right: Keyed): number => {
    for (const [index, { descending }] of orderBy.entries()) {
      const order = compareForOrder(left.keys[index], right.keys[index]);
      if (order !== 0) return descending ? -order : order;
    }
    return left.row.number - right.row.number;
  };
  keyed.sort(compare);

  const from: Keyed = { row: { number: start.after }, keys: start.keys.map(([key]) => key) };
  const first = start.keys.length === 0 ? 0 : keyed.findIndex((entry) => compare(entry, from) > 0);
  const rest = first === -1 ? [] : keyed.slice(first + start.skip);
  const wanted = rest.slice(0, start.left ?? rest.length);
  const page: typeof wanted = [];
  let bytes = 0;
  for (const entry of wanted) {
    if (page.length >= (pageSize ?? Number.POSITIVE_INFINITY) || bytes >= largestPage) break;
    entry.row.selected = select(entry.row.body, entry.row.document);
    page.push(entry);
    bytes += entry.row.selected?.length ?? 0;
  }
  const last = page.at(-1);
  const rows = page.map(({ row }) => row);
  if (last === undefined || page.length === wanted.length) return { rows, next: undefined };
  const keys = last.keys.map((key) => (key === undefined ? [] : [key]));
  const left = start.left === null ? null : start.left - page.length;
  return { rows, next: { after: last.row.number, keys, skip: 0, left } };
}

interface Keyed {
  row: { number: number };
  keys: (Json | undefined)[];
}

/** A document that is parsed when something first asks for its content. */
export function lazily(body: string): () => Json {
  let parsed: Json | undefined;
  return () => {
    parsed ??= parseJson(body);
    if (parsed === undefined) throw new Error("A stored document is not JSON.");
    return parsed;
  };
}
