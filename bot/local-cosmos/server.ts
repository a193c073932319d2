import { answerRefusal } from "./answer";
import type { Answer } from "./answer";
import type { ContainerAccess } from "./container-access";
import { createSignatureCheck } from "./credentials";
import { routeBatch, routeDocument, routeNewDocument } from "./document-routes";
import type { Engine } from "./engine";
import type { Fault } from "./faults";
import { answerAccount, answerPartitionRanges, routeContainer, routeDatabase } from "./metadata-routes";
import { routeQuery, routeQueryPlan } from "./query-routes";
import { notFound, notImplemented, refuse } from "./refusals";
import { headers, isOn } from "./request";
import type { EndpointRequest } from "./request";
import type { Throttle } from "./throttle";

export interface ServerParts {
  engine: Engine;
  endpoint: string;
  key: string;
  throttle: Throttle | undefined;
  takeFault: () => Fault | undefined;
}

/** The endpoint as a function from requests to answers. */
export function createServer({ engine, endpoint, key, throttle, takeFault }: ServerParts): (request: EndpointRequest) => Answer {
  const isSigned = createSignatureCheck(key);

  const serveDocuments = (request: EndpointRequest): Answer => {
    const refusal = throttle?.refusal();
    if (refusal !== undefined) return answerRefusal(refusal);
    const fault = takeFault();
    if (fault !== undefined && !fault.afterWork) return answerRefusal(fault.refusal);
    const answer = routeDocuments(engine, request);
    throttle?.spend(answer.units);
    return fault === undefined ? answer : answerRefusal(fault.refusal);
  };

  return (request) => {
    const { segments } = request;
    if (!isSigned(signatureOf(request))) {
      return answerRefusal(refuse(401, "The input authorization token can't serve the request."));
    }
    if (segments.length === 0) return answerAccount(endpoint);
    if (segments[0] !== "dbs") return answerRefusal(notImplemented(`/${segments[0]}`));
    if (segments.length <= 2) return routeDatabase(engine, request);
    if (segments[2] !== "colls") return answerRefusal(notImplemented(`/${segments[2]}`));
    if (segments.length <= 4) return routeContainer(engine, request);
    if (segments[4] === "docs" && isOn(request.header(headers.isQueryPlan))) return routeQueryPlan(request);
    return segments[4] === "docs" ? serveDocuments(request) : routeDocuments(engine, request);
  };
}

function routeDocuments(engine: Engine, request: EndpointRequest): Answer {
  const { method, segments, header } = request;
  const [, database = "", , name = "", kind, id] = segments;
  // Looked up inside the read or the write: another process may just have changed it.
  const access: ContainerAccess = (mode, work) =>
    engine[mode](() => {
      const container = engine.catalog.findContainer(database, name);
      return container === undefined ? answerRefusal(notFound("the container does not exist")) : work(container);
    });
  if (kind === "pkranges") return access("read", answerPartitionRanges);
  if (kind !== "docs" || segments.length > 6) return answerRefusal(notImplemented(segments.slice(4).join("/")));
  if (id !== undefined) return routeDocument(engine, access, request, id);
  if (header(headers.changeFeed) !== undefined) return answerRefusal(notImplemented("the change feed"));
  if (method !== "POST") return answerRefusal(notImplemented("reading all documents: query them"));
  if (isOn(header(headers.isQuery))) return routeQuery(engine, access, request);
  if (isOn(header(headers.isBatch))) return routeBatch(engine, access, request);
  return routeNewDocument(engine, access, request);
}

// A feed is signed by its parent's link and its own type, a resource by its own link.
function signatureOf({ method, segments, header }: EndpointRequest): Parameters<ReturnType<typeof createSignatureCheck>>[0] {
  const isFeed = segments.length % 2 === 1;
  return {
    authorization: header(headers.authorization) ?? "",
    method,
    resourceType: (isFeed ? segments.at(-1) : segments.at(-2)) ?? "",
    resourceLink: (isFeed ? segments.slice(0, -1) : segments).join("/"),
    date: header(headers.date) ?? "",
  };
}
