import type { Container, OperationInput } from "@azure/cosmos";
import type { Records, RecordType, Ref, Stored } from "../ports";
import { type Document, documentId, fromDocument } from "./document";
import { gathered } from "./gathered";
import { chunks } from "./operations";

type Found<T extends RecordType> = Stored<Records[T]> | null;
type AnyFound = Found<RecordType>;

/** How many documents one transaction reads at most. */
const ROOM = 100;

/**
 * Reads the records named, in their order; null where there is none. One request for up to 100, and one for everybody who
 * asks in the same turn of the event loop: answers come in crowds after a campaign, and a request costs more than a read.
 */
export function createLoader(container: Container, tenantId: string): <T extends RecordType>(refs: readonly Ref<T>[]) => Promise<Found<T>[]> {
  const load = gathered<string, AnyFound>(ROOM, {
    one: (ids) => loadPossible(container, tenantId, ids),
    many: (ids) => tryTogether(container, tenantId, ids),
  });
  return async <T extends RecordType>(refs: readonly Ref<T>[]) => {
    const ids = refs.map(documentId);
    const possible = ids.filter(isPossibleId);
    const found = possible.length === 0 ? [] : await load(possible);
    const rest = found.values();
    return ids.map((id) => (isPossibleId(id) ? (rest.next().value ?? null) : null)) as Found<T>[];
  };
}

/** An id that no document can have names nothing: asking for it would be refused. Ids come from cards and addresses, too. */
const isPossibleId = (id: string): boolean => !/[/\\?#]/.test(id) && id.length <= 255;

async function loadPossible(container: Container, tenantId: string, ids: readonly string[]): Promise<AnyFound[]> {
  const one = (id: string): Promise<AnyFound> => loadOne(container, tenantId, id);
  if (ids.length === 1) return Promise.all(ids.map(one));
  // a transaction fails whole when one document is missing: they are then asked for one by one
  const parts = await Promise.all(
    chunks([...ids], ROOM).map(async (some) => (await tryTogether(container, tenantId, some)) ?? Promise.all(some.map(one))),
  );
  return parts.flat();
}

/** Many documents in one request, a transaction that only reads; null when one of them is missing or it was refused whole. */
async function tryTogether(container: Container, tenantId: string, ids: readonly string[]): Promise<AnyFound[] | null> {
  // one document named twice would be read twice for nothing
  const distinct = [...new Set(ids)];
  const operations: OperationInput[] = distinct.map((id) => ({ operationType: "Read", id }));
  // the SDK hides the status of a request that was refused whole: asked one by one, what is wrong shows
  const response = await container.items.batch(operations, tenantId).catch(() => undefined);
  const results = response?.result ?? [];
  if (results.length !== distinct.length || results.some((one) => one.statusCode !== 200)) return null;
  const byId = new Map(results.map((one, index) => [distinct[index], { document: one.resourceBody as unknown as Document, etag: one.eTag }]));
  return ids.map((id) => {
    const found = byId.get(id);
    return found === undefined ? null : stored(found.document, found.etag);
  });
}

async function loadOne(container: Container, tenantId: string, id: string): Promise<AnyFound> {
  const { resource, etag } = await container.item(id, tenantId).read<Document>();
  return resource === undefined || resource.tenantId !== tenantId ? null : stored(resource, etag);
}

/** A document as a record with the etag it was read with. */
export const stored = <T extends RecordType>(document: Document, etag?: string): Stored<Records[T]> => ({
  value: fromDocument<T>(document),
  etag: etag ?? String(document["_etag"]),
});
