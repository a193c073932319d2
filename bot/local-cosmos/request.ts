/** A request as the routes see it. */
export interface EndpointRequest {
  method: string;
  /** Decoded segments of the path: dbs, name, colls, name, docs, id. */
  segments: readonly string[];
  /** JSON text, empty when there is none. */
  body: string;
  header(name: string): string | undefined;
}

/** The request headers that the routes ask for. */
export const headers = {
  authorization: "authorization",
  date: "x-ms-date",
  partitionKey: "x-ms-documentdb-partitionkey",
  ifMatch: "if-match",
  ifNoneMatch: "if-none-match",
  isUpsert: "x-ms-documentdb-is-upsert",
  isQuery: "x-ms-documentdb-isquery",
  isQueryPlan: "x-ms-cosmos-is-query-plan-request",
  isBatch: "x-ms-cosmos-is-batch-request",
  isAtomic: "x-ms-cosmos-batch-atomic",
  pageSize: "x-ms-max-item-count",
  continuation: "x-ms-continuation",
  prefer: "prefer",
  changeFeed: "a-im",
} as const;

/** Whether a header that carries a boolean says yes; SDKs spell it "true" and "True". */
export function isOn(value: string | undefined): boolean {
  return value === "true" || value === "True";
}
