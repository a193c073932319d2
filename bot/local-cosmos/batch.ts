import {
  createDocument, deleteDocument, idFault, patchDocument, readDocument, replaceDocument, upsertDocument,
} from "./documents";
import type { Done, Outcome } from "./documents";
import { isObject } from "./json";
import type { Json } from "./json";
import { badRequest, refuse } from "./refusals";
import type { Refusal } from "./refusals";
import { roundUnits } from "./request-units";
import type { WorkingSet } from "./working-set";

const mostOperations = 100;

/** One operation of a transactional batch, checked for its shape only. */
export interface BatchOperation {
  operationType: string;
  id: string;
  body: Json | undefined;
  ifMatch: string | undefined;
  ifNoneMatch: string | undefined;
}

/** Reads the body of a batch request. What is wrong with one operation alone is said when it is carried out. */
export function readBatch(body: Json | undefined): { ok: true; operations: BatchOperation[] } | Refusal {
  if (!Array.isArray(body) || body.length === 0) return badRequest("A batch is a list of operations.");
  if (body.length > mostOperations) return badRequest(`A batch holds at most ${mostOperations} operations.`);
  const operations: BatchOperation[] = [];
  for (const entry of body) {
    if (!isObject(entry)) return badRequest("An operation of a batch is an object.");
    const { operationType, resourceBody } = entry;
    const [ifMatch, ifNoneMatch] = [textOrNone(entry["ifMatch"]), textOrNone(entry["ifNoneMatch"])];
    const id = typeof entry["id"] === "string" ? entry["id"] : isObject(resourceBody) ? resourceBody["id"] : undefined;
    if (typeof operationType !== "string") return badRequest("An operation of a batch names its type.");
    if (typeof id !== "string" || id === "") return badRequest("An operation of a batch names its document.");
    operations.push({ operationType, id, body: resourceBody, ifMatch, ifNoneMatch });
  }
  return { ok: true, operations };
}

/** Whether the batch writes nothing: it then needs no lock. */
export function isReadOnly(operations: readonly BatchOperation[]): boolean {
  return operations.every(({ operationType }) => operationType === "Read");
}

export interface BatchResult {
  /** Whether every operation succeeded: only then the working set may be flushed. */
  succeeded: boolean;
  units: number;
  /** The answer's JSON text. */
  body: string;
}

/** Carries out the operations in order; the first that fails ends the batch, and all others answer 424. */
export function runBatch(set: WorkingSet, operations: readonly BatchOperation[], withBodies: boolean): BatchResult {
  const done: Done[] = [];
  let units = 0;
  for (const operation of operations) {
    const outcome = runOperation(set, operation);
    if (!outcome.ok) {
      return { succeeded: false, units: Math.max(units, 1), body: describeFailure(operations, done.length, outcome) };
    }
    done.push(outcome);
    units += outcome.units;
  }
  const parts = done.map((outcome, index) => describeDone(outcome, withBodies || operations[index]?.operationType === "Read"));
  return { succeeded: true, units, body: `[${parts.join(",")}]` };
}

function runOperation(set: WorkingSet, operation: BatchOperation): Outcome {
  const { operationType, id, body } = operation;
  const fault = idFault(id);
  if (fault !== undefined) return badRequest(fault);
  switch (operationType) {
    case "Create":
      return createDocument(set, body);
    case "Upsert":
      return upsertDocument(set, body, operation);
    case "Read":
      return readDocument(set, id, operation);
    case "Replace":
      return replaceDocument(set, id, body, operation);
    case "Delete":
      return deleteDocument(set, id, operation);
    case "Patch":
      return patchDocument(set, id, body, operation);
    default:
      return badRequest(`${operationType} is not an operation of a batch.`);
  }
}

// The documents are JSON texts already: the answer is put together from them without reading them again.
function describeDone({ status, units, etag, body }: Done, withBody: boolean): string {
  const tag = etag === undefined ? "" : `,"eTag":${JSON.stringify(etag)}`;
  const resource = body === undefined || !withBody ? "" : `,"resourceBody":${body}`;
  return `{"statusCode":${status},"requestCharge":${roundUnits(units)}${tag}${resource}}`;
}

function describeFailure(operations: readonly BatchOperation[], failed: number, refusal: Refusal): string {
  const dependency = refuse(424, "Another operation of the batch failed.");
  const answers = operations.map((_, index) => {
    const { status, substatus, message } = index === failed ? refusal : dependency;
    return { statusCode: status, subStatusCode: substatus ?? 0, requestCharge: 0, message };
  });
  return JSON.stringify(answers);
}

const textOrNone = (value: Json | undefined): string | undefined => (typeof value === "string" ? value : undefined);
