import type { Container } from "./container-definition";
import type { DocumentStore, StoredDocument } from "./document-store";
import type { Json } from "./json";

/** One partition as one request sees it: operations change the set, and the changes reach the file together or not at all. */
export interface WorkingSet {
  readonly container: Container;
  readonly partitionKey: Json;
  /** Seconds of the Unix clock: the `_ts` of what this request writes. */
  readonly now: number;
  find(id: string): StoredDocument | undefined;
  put(document: StoredDocument): void;
  remove(id: string): void;
  nextNumber(): number;
  nextEtag(): string;
  /** Writes the changes; within a write of the storage. */
  flush(): void;
}

export interface WorkingSetInput {
  container: Container;
  partition: number;
  partitionKey: Json;
  now: number;
  ids: readonly string[];
  nextEtag: () => string;
}

/** Loads the documents that a request names. */
export function loadWorkingSet(store: DocumentStore, input: WorkingSetInput): WorkingSet {
  const { container, partition, partitionKey, now, ids, nextEtag } = input;
  const before = store.load(partition, ids);
  const changes = new Map<string, StoredDocument | undefined>();
  return {
    container,
    partitionKey,
    now,
    find(id) {
      const document = changes.has(id) ? changes.get(id) : before.get(id);
      return document !== undefined && isAlive(document, now) ? document : undefined;
    },
    put: (document) => {
      changes.set(document.id, document);
    },
    remove: (id) => {
      changes.set(id, undefined);
    },
    nextNumber: () => store.nextNumber(),
    nextEtag,
    flush() {
      for (const [id, document] of changes) {
        const old = before.get(id);
        if (document !== undefined) store.save(partition, document, old);
        else if (old !== undefined) store.remove(partition, old);
      }
    },
  };
}

function isAlive(document: StoredDocument, now: number): boolean {
  return document.expires === null || document.expires > now;
}
