import { randomBytes } from "node:crypto";
import { createCatalog } from "./catalog";
import type { Catalog } from "./catalog";
import { createDocumentStore } from "./document-store";
import type { DocumentStore } from "./document-store";
import { openStorage } from "./storage";
import type { Storage } from "./storage";

/** The file and what is kept of it in memory, always as fresh as the file. */
export interface Engine {
  readonly storage: Storage;
  readonly catalog: Catalog;
  readonly documents: DocumentStore;
  /** Second of the Unix clock. */
  now(): number;
  nextEtag(): string;
  /** How many writes this process made: the progress that session tokens tell. */
  writes(): number;
  read<Result>(work: () => Result): Result;
  /** A read whose documents are all of one moment, even when another process writes in between. */
  snapshot<Result>(work: () => Result): Result;
  /** Everything the work writes is kept, or nothing when it throws. */
  write<Result>(work: () => Result): Result;
  /** Several reads and writes as one: they are kept together, or none of them when one throws. */
  together<Result>(work: () => Result): Result;
  close(): void;
}

const writesBetweenPurges = 200;
const purgedAtOnce = 100;

/** Opens the file of an endpoint. `now` gives milliseconds of the Unix clock. */
export function openEngine(file: string, now: () => number): Engine {
  const storage = openStorage(file);
  const catalog = createCatalog(storage);
  const documents = createDocumentStore(storage);
  // Etags of two processes on one file must differ: each draws its own beginning.
  const origin = randomBytes(6).toString("hex");
  let etags = 0;
  let writes = 0;
  let version = storage.foreignVersion();
  const forget = (): void => {
    catalog.forget();
    documents.forget();
  };
  const refresh = (): void => {
    const current = storage.foreignVersion();
    if (current === version) return;
    version = current;
    forget();
  };

  const engine: Engine = {
    storage,
    catalog,
    documents,
    now: () => Math.floor(now() / 1000),
    nextEtag() {
      etags += 1;
      return `"${origin}-${etags.toString(16).padStart(8, "0")}"`;
    },
    writes: () => writes,
    read(work) {
      refresh();
      return work();
    },
    snapshot: (work) => storage.snapshot(() => engine.read(work)),
    write(work) {
      try {
        const result = storage.write(() => {
          refresh();
          const done = work();
          if (writes % writesBetweenPurges === 0) documents.purge(engine.now(), purgedAtOnce);
          return done;
        });
        writes += 1;
        return result;
      } catch (error) {
        forget();
        throw error;
      }
    },
    together(work) {
      try {
        return storage.write(() => documents.together(work));
      } catch (error) {
        forget();
        throw error;
      }
    },
    close: () => {
      storage.close();
    },
  };
  return engine;
}
