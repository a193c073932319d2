import type { Container } from "../container-definition";
import type { Json } from "../json";
import { badRequest } from "../refusals";
import type { Refusal } from "../refusals";
import { queryBaseUnits, readUnits } from "../request-units";
import type { Storage } from "../storage";
import { aggregate } from "./aggregate";
import { findCandidates } from "./candidates";
import type { Scope } from "./candidates";
import { readContinuation, writeContinuation } from "./continuation";
import type { Position } from "./continuation";
import { evaluate } from "./evaluate";
import type { Parameters } from "./evaluate";
import { orderRefusal } from "./order";
import { readAll, readOrdered, readUnordered } from "./pages";
import type { RowReader, Select } from "./pages";
import { parseQuery } from "./parse";
import { planQuery } from "./plan";
import { rangeOf } from "./range";
import { remember } from "./remember";
import type { Expression, Query, Selection } from "./syntax";
import { openWalk, readAlong } from "./walk";

export interface QueryRequest {
  text: string;
  parameters: Parameters;
  /** Undefined: all partitions. */
  partitionKey: Json | undefined;
  /** Documents a page holds at most; undefined: as many as fit. */
  pageSize: number | undefined;
  continuation: string | undefined;
}

export interface QueryAnswer {
  ok: true;
  /** JSON texts. */
  results: string[];
  /** Request units. */
  units: number;
  continuation: string | undefined;
}

/** What a query needs from the endpoint. */
export interface QueryWorld {
  storage: Storage;
  container: Container;
  /** Second of the Unix clock. */
  now: number;
  /** The row number of a partition, undefined when nothing was ever written to it. */
  partitionOf(key: Json): number | undefined;
}

const parsed = remember(parseQuery);

/** Checks a query without running it, as the gateway does when it is asked for a plan. */
export function checkQuery(text: string): Refusal | undefined {
  const result = parsed(text);
  return result.ok ? undefined : result;
}

/** Answers one page of a query. */
export function runQuery(world: QueryWorld, request: QueryRequest): QueryAnswer | Refusal {
  const result = parsed(request.text);
  if (!result.ok) return result;
  const { query } = result;
  const fault = orderRefusal(query.orderBy, world.container) ?? parameterRefusal(query, request.parameters);
  if (fault !== undefined) return fault;
  const start = startOf(query, request);
  if (start === undefined) return badRequest("The continuation token or an amount of the query is invalid.");

  const plan = planQuery(query.where, request.parameters, world.container, request.partitionKey);
  const scope = scopeOf(world, plan.nothing, plan.partitionKey);
  if (scope === undefined) return answerNothing(query.selection);
  let units = queryBaseUnits;
  const reader: RowReader = {
    candidates: findCandidates(world.storage, scope, plan, world.now),
    matches: (document) => plan.rest === undefined || evaluate(plan.rest, document(), request.parameters) === true,
    touched: (body) => {
      units += readUnits(Buffer.byteLength(body));
    },
    filters: plan.rest !== undefined,
  };

  if (query.selection.kind === "aggregate") {
    const results = readAggregate(reader, query.selection, request.parameters);
    return { ok: true, results, units, continuation: undefined };
  }
  const select = selectorOf(query.selection, request.parameters);
  const [order] = query.orderBy;
  const range = "partition" in scope && plan.ids === undefined ? rangeOf(query, request.parameters, world.container) : undefined;
  const walk = range && "partition" in scope ? openWalk(world.storage, scope.partition, plan, world.now, range) : undefined;
  const page =
    order === undefined
      ? readUnordered(reader, start, request.pageSize, select)
      : walk
        ? readAlong(reader, walk, start, request.pageSize, order, select)
        : readOrdered(reader, start, request.pageSize, query.orderBy, select);
  const results = page.rows.map(({ selected }) => selected).filter((text) => text !== undefined);
  return { ok: true, results, units, continuation: page.next === undefined ? undefined : writeContinuation(page.next) };
}

/** The answer where no document can match: aggregates of nothing, or no results. */
function answerNothing(selection: Selection): QueryAnswer {
  const value = selection.kind === "aggregate" ? aggregate(selection.name, []) : undefined;
  const results = value === undefined ? [] : [JSON.stringify(value)];
  return { ok: true, results, units: queryBaseUnits, continuation: undefined };
}

function readAggregate(
  reader: RowReader,
  { name, expression }: Selection & { kind: "aggregate" },
  parameters: Parameters,
): string[] {
  const countsAll = name === "COUNT" && expression.kind === "literal" && expression.value !== undefined;
  if (countsAll && !reader.filters) return [String(reader.candidates.count())];
  const values = readAll(reader).map(({ document }) => evaluate(expression, document(), parameters));
  const value = aggregate(name, values);
  return value === undefined ? [] : [JSON.stringify(value)];
}

function selectorOf(selection: Selection, parameters: Parameters): Select {
  if (selection.kind === "all") return (body) => body;
  if (selection.kind === "fields") {
    return (_, document) => {
      const selected: Record<string, Json> = {};
      for (const { name, expression } of selection.fields) {
        const value = evaluate(expression, document(), parameters);
        if (value !== undefined) selected[name] = value;
      }
      return JSON.stringify(selected);
    };
  }
  return (_, document) => {
    const value = evaluate(selection.expression, document(), parameters);
    return value === undefined ? undefined : JSON.stringify(value);
  };
}

function startOf(query: Query, { continuation, parameters }: QueryRequest): Position | undefined {
  if (continuation !== undefined) return readContinuation(continuation);
  const skip = amountOf(query.offset, parameters, 0);
  const left = amountOf(query.top ?? query.limit, parameters, null);
  return skip === undefined || skip === null || left === undefined ? undefined : { after: 0, keys: [], skip, left };
}

function amountOf(expression: Expression | undefined, parameters: Parameters, none: number | null): number | null | undefined {
  if (expression === undefined) return none;
  const value = evaluate(expression, null, parameters);
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
}

function parameterRefusal(query: Query, parameters: Parameters): Refusal | undefined {
  const missing = query.parameters.find((name) => !parameters.has(name));
  return missing === undefined ? undefined : badRequest(`The query parameter '${missing}' has no value.`);
}

function scopeOf(world: QueryWorld, nothing: boolean, partitionKey: Json | undefined): Scope | undefined {
  if (nothing) return undefined;
  if (partitionKey === undefined) return { container: world.container.number };
  const partition = world.partitionOf(partitionKey);
  return partition === undefined ? undefined : { partition };
}
