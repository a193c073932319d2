import { answerRefusal } from "./answer";
import type { Answer } from "./answer";
import { isReadOnly, readBatch, runBatch } from "./batch";
import type { ContainerAccess } from "./container-access";
import type { Container } from "./container-definition";
import {
  createDocument, deleteDocument, idFault, patchDocument, readDocument, replaceDocument, upsertDocument,
} from "./documents";
import type { Conditions, Outcome } from "./documents";
import type { Engine } from "./engine";
import { isObject, parseJson } from "./json";
import type { Json } from "./json";
import { badRequest, notFound, notImplemented, refuse } from "./refusals";
import type { Refusal } from "./refusals";
import { headers, isOn } from "./request";
import type { EndpointRequest } from "./request";
import { loadWorkingSet } from "./working-set";
import type { WorkingSet } from "./working-set";

const largestBatch = 2 * 1024 * 1024;

/** Creates or upserts the document in the body. */
export function routeNewDocument(engine: Engine, access: ContainerAccess, request: EndpointRequest): Answer {
  const body = parseJson(request.body);
  const id = isObject(body) && typeof body["id"] === "string" ? body["id"] : "";
  const upserts = isOn(request.header(headers.isUpsert));
  return change(engine, access, request, id, (set) =>
    upserts ? upsertDocument(set, body, conditionsOf(request)) : createDocument(set, body),
  );
}

/** Reads, replaces, patches or deletes the document that the path names. */
export function routeDocument(engine: Engine, access: ContainerAccess, request: EndpointRequest, id: string): Answer {
  const fault = idFault(id);
  if (fault !== undefined) return answerRefusal(badRequest(fault));
  const conditions = conditionsOf(request);
  switch (request.method) {
    case "GET":
      return readOne(engine, access, request, id);
    case "PUT": {
      const body = parseJson(request.body);
      return change(engine, access, request, id, (set) => replaceDocument(set, id, body, conditions));
    }
    case "PATCH": {
      const patch = parseJson(request.body);
      return change(engine, access, request, id, (set) => patchDocument(set, id, patch, conditions));
    }
    case "DELETE":
      return change(engine, access, request, id, (set) => deleteDocument(set, id, conditions));
    default:
      return answerRefusal(notImplemented(`${request.method} on a document`));
  }
}

/** Carries out a transactional batch: all of it, or nothing. */
export function routeBatch(engine: Engine, access: ContainerAccess, request: EndpointRequest): Answer {
  if (!isOn(request.header(headers.isAtomic))) return answerRefusal(notImplemented("bulk requests"));
  if (Buffer.byteLength(request.body) > largestBatch) {
    return answerRefusal(refuse(413, "Request size is too large: a batch holds at most 2 MB."));
  }
  const key = partitionKeyOf(request);
  if (!key.ok) return answerRefusal(key);
  const batch = readBatch(parseJson(request.body));
  if (!batch.ok) return answerRefusal(batch);
  const { operations } = batch;
  const withBodies = request.header(headers.prefer) !== "return=minimal";
  const ids = [...new Set(operations.map(({ id }) => id))];
  const run = (container: Container, partition: number): Answer => {
    const set = openSet(engine, container, partition, key.value, ids);
    const { succeeded, units, body } = runBatch(set, operations, withBodies);
    if (succeeded) set.flush();
    return { status: succeeded ? 200 : 207, body, units };
  };
  if (isReadOnly(operations)) {
    return access("snapshot", (container) => run(container, engine.catalog.findPartition(container, key.value) ?? nowhere));
  }
  return access("write", (container) => run(container, engine.catalog.ensurePartition(container, key.value)));
}

// No row has this number: reading a partition that was never written to finds nothing, without creating it.
const nowhere = -1;

function readOne(engine: Engine, access: ContainerAccess, request: EndpointRequest, id: string): Answer {
  const key = partitionKeyOf(request);
  if (!key.ok) return answerRefusal(key);
  return access("read", (container) => {
    const partition = engine.catalog.findPartition(container, key.value);
    if (partition === undefined) return answerRefusal(notFound("the document does not exist"));
    return answerOutcome(readDocument(openSet(engine, container, partition, key.value, [id]), id, conditionsOf(request)));
  });
}

function change(
  engine: Engine,
  access: ContainerAccess,
  request: EndpointRequest,
  id: string,
  operate: (set: WorkingSet) => Outcome,
): Answer {
  const key = partitionKeyOf(request);
  if (!key.ok) return answerRefusal(key);
  return access("write", (container) => {
    const partition = engine.catalog.ensurePartition(container, key.value);
    const set = openSet(engine, container, partition, key.value, [id]);
    const outcome = operate(set);
    if (outcome.ok) set.flush();
    return answerOutcome(outcome);
  });
}

function openSet(engine: Engine, container: Container, partition: number, partitionKey: Json, ids: string[]): WorkingSet {
  const { now, nextEtag } = engine;
  return loadWorkingSet(engine.documents, { container, partition, partitionKey, now: now(), ids, nextEtag });
}

function answerOutcome(outcome: Outcome): Answer {
  if (!outcome.ok) return answerRefusal(outcome);
  const { status, units, etag, body = "" } = outcome;
  return { status, body, units, etag };
}

function conditionsOf(request: EndpointRequest): Conditions {
  return { ifMatch: request.header(headers.ifMatch), ifNoneMatch: request.header(headers.ifNoneMatch) };
}

/** The partition key that a document request must name. */
export function partitionKeyOf(request: EndpointRequest): { ok: true; value: Json } | Refusal {
  const header = request.header(headers.partitionKey);
  if (header === undefined) return badRequest("The request names no partition key.");
  const keys = parseJson(header);
  const [value] = Array.isArray(keys) ? keys : [];
  if (!Array.isArray(keys) || keys.length !== 1 || value === undefined || isObject(value)) {
    return badRequest("The partition key of the request is not one value.");
  }
  return { ok: true, value };
}
