import type { HttpRequest } from "./open-test-store";

const PARTITION = "x-ms-documentdb-partitionkey";

/** True for a query for documents, and for the plan the SDK asks for beside it. */
export const isQuery = (request: HttpRequest): boolean =>
  request.headers.get("x-ms-documentdb-isquery")?.toLowerCase() === "true";

/** A query as it arrives when the SDK dropped its partition: it would find documents of everybody. */
export function withoutPartition(request: HttpRequest): HttpRequest {
  if (isQuery(request)) {
    request.headers.delete(PARTITION);
    request.headers.set("x-ms-documentdb-query-enablecrosspartition", "true");
  }
  return request;
}
