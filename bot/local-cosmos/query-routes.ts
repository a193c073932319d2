import { answerJson, answerRefusal } from "./answer";
import type { Answer } from "./answer";
import type { ContainerAccess } from "./container-access";
import { partitionKeyOf } from "./document-routes";
import type { Engine } from "./engine";
import { isObject, parseJson } from "./json";
import type { Json } from "./json";
import { checkQuery, runQuery } from "./query/run";
import { badRequest } from "./refusals";
import type { Refusal } from "./refusals";
import { headers } from "./request";
import type { EndpointRequest } from "./request";

// What Azure takes when a caller names no page size.
const defaultPageSize = 100;

/** Answers a page of a query; over all partitions when the request names none, as Azure does. */
export function routeQuery(engine: Engine, access: ContainerAccess, request: EndpointRequest): Answer {
  const spec = readSpec(request.body);
  if (!spec.ok) return answerRefusal(spec);
  const key = request.header(headers.partitionKey) === undefined ? undefined : partitionKeyOf(request);
  if (key !== undefined && !key.ok) return answerRefusal(key);
  const pageSize = Number(request.header(headers.pageSize) ?? defaultPageSize);
  if (!Number.isInteger(pageSize) || pageSize === 0 || pageSize < -1) {
    return answerRefusal(badRequest("The page size is -1 or a positive whole number."));
  }
  return access("read", (container) => {
    const world = {
      storage: engine.storage,
      container,
      now: engine.now(),
      partitionOf: (value: Json) => engine.catalog.findPartition(container, value),
    };
    const answer = runQuery(world, {
      text: spec.text,
      parameters: spec.parameters,
      partitionKey: key?.value,
      pageSize: pageSize === -1 ? undefined : pageSize,
      continuation: request.header(headers.continuation),
    });
    if (!answer.ok) return answerRefusal(answer);
    const { results, units, continuation } = answer;
    const body = `{"_rid":"${container.rid}","Documents":[${results.join(",")}],"_count":${results.length}}`;
    return { status: 200, body, units, continuation, itemCount: results.length };
  });
}

/**
 * The plan that the SDK asks for beside every query. Everything is done here, so the plan leaves nothing to the SDK:
 * one range, no rewriting, no merging.
 */
export function routeQueryPlan(request: EndpointRequest): Answer {
  const spec = readSpec(request.body);
  if (!spec.ok) return answerRefusal(spec);
  const fault = checkQuery(spec.text);
  if (fault !== undefined) return answerRefusal(fault);
  return answerJson(200, plan);
}

const plan = {
  partitionedQueryExecutionInfoVersion: 2,
  queryInfo: {
    distinctType: "None",
    top: null,
    offset: null,
    limit: null,
    orderBy: [],
    orderByExpressions: [],
    groupByExpressions: [],
    groupByAliases: [],
    groupByAliasToAggregateType: {},
    aggregates: [],
    rewrittenQuery: "",
    hasSelectValue: true,
    hasNonStreamingOrderBy: false,
  },
  queryRanges: [{ min: "", max: "FF", isMinInclusive: true, isMaxInclusive: false }],
};

function readSpec(body: string): { ok: true; text: string; parameters: Map<string, Json> } | Refusal {
  const spec = parseJson(body);
  const text = isObject(spec) ? spec["query"] : undefined;
  if (!isObject(spec) || typeof text !== "string") return badRequest("The request holds no query.");
  const parameters = new Map<string, Json>();
  const given = spec["parameters"] ?? [];
  if (!Array.isArray(given)) return badRequest("The parameters of a query are a list.");
  for (const parameter of given) {
    if (!isObject(parameter) || typeof parameter["name"] !== "string") return badRequest("A parameter of a query has a name.");
    const { value } = parameter;
    if (value !== undefined) parameters.set(parameter["name"], value);
  }
  return { ok: true, text, parameters };
}
