import type { Container, OperationInput } from "@azure/cosmos";
import type { Records, RecordType, Ref, Stored } from "../ports";
import { type Document, documentId, fromDocument } from "./document";
import { chunks } from "./operations";

type Found<T extends RecordType> = Stored<Records[T]> | null;

/** The records named, in their order; null where there is none. One request for up to 100. */
export async function loadRecords<T extends RecordType>(container: Container, tenantId: string, refs: readonly Ref<T>[]): Promise<Found<T>[]> {
  const ids = refs.map(documentId);
  const possible = ids.filter(isPossibleId);
  const found = await loadPossible<T>(container, tenantId, possible);
  if (possible.length === ids.length) return found;
  const rest = found.values();
  return ids.map((id) => (isPossibleId(id) ? (rest.next().value ?? null) : null));
}

/** An id that no document can have names nothing: asking for it would be refused. Ids come from cards and addresses, too. */
const isPossibleId = (id: string): boolean => !/[/\\?#]/.test(id) && id.length <= 255;

async function loadPossible<T extends RecordType>(container: Container, tenantId: string, ids: string[]): Promise<Found<T>[]> {
  if (ids.length === 0) return [];
  if (ids.length === 1) return [await loadOne(container, tenantId, ids[0] ?? "")];
  const parts = await Promise.all(chunks(ids, 100).map((some) => loadTogether<T>(container, tenantId, some)));
  return parts.flat();
}

/** Many documents in one request: a transaction that only reads. */
async function loadTogether<T extends RecordType>(container: Container, tenantId: string, ids: string[]): Promise<Found<T>[]> {
  // one document named twice would be read twice for nothing
  const distinct = [...new Set(ids)];
  const operations: OperationInput[] = distinct.map((id) => ({ operationType: "Read", id }));
  // the SDK hides the status of a request that was refused whole: asked one by one, what is wrong shows
  const response = await container.items.batch(operations, tenantId).catch(() => undefined);
  const results = response?.result ?? [];
  const whole = results.length === distinct.length && results.every((one) => one.statusCode === 200);
  // a transaction fails whole when one document is missing: they are then asked for one by one
  if (!whole) return Promise.all(ids.map((id) => loadOne<T>(container, tenantId, id)));
  const byId = new Map(results.map((one, index) => [distinct[index], stored<T>(one.resourceBody as unknown as Document, one.eTag)]));
  return ids.map((id) => byId.get(id) ?? null);
}

async function loadOne<T extends RecordType>(container: Container, tenantId: string, id: string): Promise<Found<T>> {
  const { resource, etag } = await container.item(id, tenantId).read<Document>();
  return resource === undefined || resource.tenantId !== tenantId ? null : stored<T>(resource, etag);
}

/** A document as a record with the etag it was read with. */
export const stored = <T extends RecordType>(document: Document, etag?: string): Stored<Records[T]> => ({
  value: fromDocument<T>(document),
  etag: etag ?? String(document["_etag"]),
});
