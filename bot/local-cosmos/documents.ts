import { documentRid } from "./container-definition";
import type { StoredDocument } from "./document-store";
import { collectTerms } from "./index-rows";
import { isObject, parseJson, valueAt } from "./json";
import type { Json, JsonObject } from "./json";
import { applyPatch } from "./patch";
import { badRequest, notFound, preconditionFailed, refuse } from "./refusals";
import type { Refusal } from "./refusals";
import { readUnits, replaceUnits, writeUnits } from "./request-units";
import type { WorkingSet } from "./working-set";

/** What became of one operation on one document. */
export type Outcome = Done | Refusal;
export interface Done {
  ok: true;
  status: 200 | 201 | 204 | 304;
  /** Request units. */
  units: number;
  etag?: string;
  /** The document's JSON text. */
  body?: string;
}

export interface Conditions {
  ifMatch?: string | undefined;
  ifNoneMatch?: string | undefined;
}

const largestDocument = 2 * 1024 * 1024;
const longestId = 255;

/** Reads a document; 304 when the caller already has this version. */
export function readDocument(set: WorkingSet, id: string, { ifMatch, ifNoneMatch }: Conditions): Outcome {
  const found = set.find(id);
  if (found === undefined) return notFound("the document does not exist");
  const units = readUnits(Buffer.byteLength(found.body));
  if (ifMatch !== undefined && !matches(ifMatch, found)) return preconditionFailed();
  if (ifNoneMatch !== undefined && matches(ifNoneMatch, found)) return { ok: true, status: 304, units: 1, etag: found.etag };
  return { ok: true, status: 200, units, etag: found.etag, body: found.body };
}

/** Creates a document; 409 when its id is taken. */
export function createDocument(set: WorkingSet, body: Json | undefined): Outcome {
  const checked = checkBody(set, body);
  if (!checked.ok) return checked;
  if (set.find(checked.id) !== undefined) return refuse(409, "Entity with the specified id already exists in the system.");
  return store(set, checked.body, checked.id, undefined);
}

/** Creates a document or replaces the one with its id. */
export function upsertDocument(set: WorkingSet, body: Json | undefined, conditions: Conditions): Outcome {
  const checked = checkBody(set, body);
  if (!checked.ok) return checked;
  const found = set.find(checked.id);
  if (found !== undefined && !isAllowed(conditions, found)) return preconditionFailed();
  return store(set, checked.body, checked.id, found);
}

/** Replaces a document that exists. */
export function replaceDocument(set: WorkingSet, id: string, body: Json | undefined, conditions: Conditions): Outcome {
  const checked = checkBody(set, body);
  if (!checked.ok) return checked;
  if (checked.id !== id) return badRequest("The id of the document differs from the one in the request.");
  const found = set.find(id);
  if (found === undefined) return notFound("the document does not exist");
  if (!isAllowed(conditions, found)) return preconditionFailed();
  return store(set, checked.body, id, found);
}

/** Deletes a document that exists. */
export function deleteDocument(set: WorkingSet, id: string, conditions: Conditions): Outcome {
  const found = set.find(id);
  if (found === undefined) return notFound("the document does not exist");
  if (!isAllowed(conditions, found)) return preconditionFailed();
  set.remove(id);
  return { ok: true, status: 204, units: writeUnits(Buffer.byteLength(found.body), countTerms(found.terms)) };
}

/** Changes parts of a document that exists, when its condition holds. */
export function patchDocument(set: WorkingSet, id: string, patch: Json | undefined, conditions: Conditions): Outcome {
  const found = set.find(id);
  if (found === undefined) return notFound("the document does not exist");
  if (!isAllowed(conditions, found)) return preconditionFailed();
  const document = parseJson(found.body);
  if (!isObject(document)) throw new Error("A stored document is not a JSON object.");
  const patched = applyPatch(document, patch, set.container.partitionKeySteps);
  if (!patched.ok) return patched;
  return store(set, patched.document, id, found);
}

function store(set: WorkingSet, body: JsonObject, id: string, before: StoredDocument | undefined): Outcome {
  const { container, now } = set;
  const expires = expiryOf(body, container.definition.defaultTtl, now);
  if (expires === "invalid") return badRequest("The ttl of a document is -1 or a positive whole number of seconds.");
  const number = before?.number ?? set.nextNumber();
  const etag = set.nextEtag();
  const rid = documentRid(container, number);
  const self = `dbs/${container.databaseRid}/colls/${container.rid}/docs/${rid}/`;
  Object.assign(body, { _rid: rid, _self: self, _etag: etag, _attachments: "attachments/", _ts: now });
  const text = JSON.stringify(body);
  const bytes = Buffer.byteLength(text);
  if (bytes > largestDocument) return refuse(413, "Request size is too large: a document holds at most 2 MB.");
  const list = collectTerms(container.index, body);
  const terms = list.join("\n");
  set.put({ number, id, etag, expires, terms, body: text });
  if (before === undefined) return { ok: true, status: 201, units: writeUnits(bytes, list.length), etag, body: text };
  return { ok: true, status: 200, units: replaceUnits(bytes, countChanges(before.terms, terms, list)), etag, body: text };
}

function checkBody(set: WorkingSet, body: Json | undefined): { ok: true; body: JsonObject; id: string } | Refusal {
  if (!isObject(body)) return badRequest("The document is not a JSON object.");
  const { id } = body;
  const fault = typeof id === "string" ? idFault(id) : "The document has no id, or one that is not a text.";
  if (typeof id !== "string" || fault !== undefined) return badRequest(fault ?? "");
  if (valueAt(body, set.container.partitionKeySteps) !== set.partitionKey) {
    return badRequest("PartitionKey extracted from document doesn't match the one specified in the header.", 1001);
  }
  return { ok: true, body, id };
}

/** What is wrong with an id, if anything. */
export function idFault(id: string): string | undefined {
  if (id === "" || id.length > longestId) return `An id has between 1 and ${longestId} characters.`;
  for (const character of "/\\?#") if (id.includes(character)) return `An id must not contain ${character}`;
  return undefined;
}

function expiryOf(body: JsonObject, defaultTtl: number | undefined, now: number): number | null | "invalid" {
  const own = Object.hasOwn(body, "ttl") ? body["ttl"] : undefined;
  if (own !== undefined && !(typeof own === "number" && Number.isInteger(own) && (own === -1 || own > 0))) return "invalid";
  // A container without a default time to live ignores the ttl of its documents.
  if (defaultTtl === undefined) return null;
  const ttl = typeof own === "number" ? own : defaultTtl;
  return ttl === -1 ? null : now + ttl;
}

const matches = (condition: string, document: StoredDocument): boolean =>
  condition === "*" || condition === document.etag;

const isAllowed = ({ ifMatch }: Conditions, found: StoredDocument): boolean => ifMatch === undefined || matches(ifMatch, found);

const countTerms = (terms: string): number => (terms === "" ? 0 : terms.split("\n").length);

function countChanges(before: string, after: string, list: readonly string[]): number {
  if (before === after) return 0;
  const old = new Set(before.split("\n"));
  return list.filter((term) => !old.has(term)).length;
}
