import type { Storage } from "./storage";

/** A document as it lies in the file. The body is the JSON text that is sent, system properties included. */
export interface StoredDocument {
  number: number;
  id: string;
  etag: string;
  /** Second of the Unix clock from which the document does not exist any more; null: never. */
  expires: number | null;
  /** Its index terms, one a line. */
  terms: string;
  body: string;
}

type Row = [number: number, id: string, etag: string, expires: number | null, terms: string, body: string];
const columns = "number, id, etag, expires, terms, body";

/** Documents of the file by partition and id, with those loaded or written last kept in memory. */
export interface DocumentStore {
  /** The documents with these ids that exist, expired ones included. */
  load(partition: number, ids: readonly string[]): Map<string, StoredDocument>;
  /** The number the next new document may take; only within a write. */
  nextNumber(): number;
  save(partition: number, document: StoredDocument, before: StoredDocument | undefined): void;
  remove(partition: number, document: StoredDocument): void;
  /** Removes some of the documents whose time is over at this second: they are invisible already, this frees their room. */
  purge(now: number, most: number): void;
  /** Runs the work, and writes each document it saved once, as it is at the end; within a write of the storage. */
  together<Result>(work: () => Result): Result;
  /** Forgets what is kept in memory. */
  forget(): void;
}

/** A document that waits to be written, and as it lies in the file; `before` is undefined when it is new there. */
interface Pending {
  partition: number;
  document: StoredDocument;
  before: StoredDocument | undefined;
}

// Characters of document text kept in memory: plenty for the documents a person works with at a time.
const cacheLimit = 32_000_000;

/** The documents of a file. It must be told to forget when another process wrote. */
export function createDocumentStore(storage: Storage): DocumentStore {
  const cache = new Map<string, StoredDocument>();
  let cached = 0;
  let last: number | undefined;
  let pending: Map<string, Pending> | null = null;

  const keep = (key: string, document: StoredDocument): void => {
    drop(key);
    cache.set(key, document);
    cached += document.body.length;
    for (const oldest of cache.keys()) {
      if (cached <= cacheLimit) break;
      drop(oldest);
    }
  };
  const drop = (key: string): void => {
    const held = cache.get(key);
    if (held === undefined) return;
    cached -= held.body.length;
    cache.delete(key);
  };

  const write = ({ partition, document, before }: Pending): void => {
    const { number, id, etag, expires, terms, body } = document;
    if (before?.number === number && before.terms === terms && before.expires === expires) {
      storage.run("UPDATE documents SET etag = ?, body = ? WHERE number = ?", etag, body, number);
    } else if (before?.number === number) {
      storage.run(
        "UPDATE documents SET etag = ?, expires = ?, terms = ?, body = ? WHERE number = ?",
        etag, expires, terms, body, number,
      );
    } else {
      if (before !== undefined) erase(partition, before);
      storage.run(
        `INSERT INTO documents (${columns}, partition) VALUES (?, ?, ?, ?, ?, ?, ?)`,
        number, id, etag, expires, terms, body, partition,
      );
    }
    changeTerms(storage, partition, number, before?.number === number ? before.terms : "", terms);
  };
  const erase = (partition: number, document: StoredDocument): void => {
    storage.run("DELETE FROM documents WHERE number = ?", document.number);
    changeTerms(storage, partition, document.number, document.terms, "");
  };

  const store: DocumentStore = {
    load(partition, ids) {
      const found = new Map<string, StoredDocument>();
      const missing: string[] = [];
      for (const id of ids) {
        const key = `${partition} ${id}`;
        const held = pending?.get(key)?.document ?? cache.get(key);
        if (held === undefined) missing.push(id);
        else found.set(id, held);
      }
      if (missing.length === 0) return found;
      const places = missing.map(() => "?").join(",");
      const sql = `SELECT ${columns} FROM documents WHERE partition = ? AND id IN (${places})`;
      for (const row of storage.all<Row>(sql, partition, ...missing)) {
        const [number, id, etag, expires, terms, body] = row;
        const document = { number, id, etag, expires, terms, body };
        found.set(id, document);
        keep(`${partition} ${id}`, document);
      }
      return found;
    },
    nextNumber() {
      last = (last ?? storage.get<[number | null]>("SELECT max(number) FROM documents")?.[0] ?? 0) + 1;
      return last;
    },
    save(partition, document, before) {
      const key = `${partition} ${document.id}`;
      keep(key, document);
      if (pending) pending.set(key, { partition, document, before: pending.has(key) ? pending.get(key)?.before : before });
      else write({ partition, document, before });
    },
    together(work) {
      pending = new Map();
      try {
        const result = work();
        const group = [...pending.values()];
        pending = null;
        for (const one of group) write(one);
        return result;
      } finally {
        pending = null;
      }
    },
    remove(partition, document) {
      const key = `${partition} ${document.id}`;
      const waiting = pending?.get(key);
      pending?.delete(key);
      const inFile = waiting ? waiting.before : document;
      if (inFile !== undefined) erase(partition, inFile);
      drop(key);
    },
    purge(now, most) {
      const sql = `SELECT partition, ${columns} FROM documents WHERE expires <= ? LIMIT ?`;
      for (const [partition, ...row] of storage.all<[number, ...Row]>(sql, now, most)) {
        const [number, id, etag, expires, terms, body] = row;
        // one that waits to be written may have a longer life by now
        if (pending?.has(`${partition} ${id}`)) continue;
        store.remove(partition, { number, id, etag, expires, terms, body });
      }
    },
    forget() {
      cache.clear();
      cached = 0;
      last = undefined;
    },
  };
  return store;
}

// One statement for many rows; the texts of few statements are kept ready.
const rowsAtOnce = 16;

/** Writes only the index rows that differ: most writes change none. */
function changeTerms(storage: Storage, partition: number, number: number, before: string, after: string): void {
  if (before === after) return;
  const old = new Set(before === "" ? [] : before.split("\n"));
  const added = (after === "" ? [] : after.split("\n")).filter((term) => !old.delete(term));
  for (let from = 0; from < added.length; from += rowsAtOnce) {
    const some = added.slice(from, from + rowsAtOnce);
    const rows = some.map(() => "(?, ?, ?)").join(",");
    storage.run(`INSERT OR IGNORE INTO terms (partition, term, document) VALUES ${rows}`, ...some.flatMap((term) => [partition, term, number]));
  }
  for (const term of old) {
    storage.run("DELETE FROM terms WHERE partition = ? AND term = ? AND document = ?", partition, term, number);
  }
}
