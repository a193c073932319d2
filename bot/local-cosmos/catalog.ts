import { openContainer } from "./container-definition";
import type { Container, ContainerDefinition } from "./container-definition";
import { collectTerms } from "./index-rows";
import { isObject, parseJson } from "./json";
import type { Json } from "./json";
import type { Storage } from "./storage";

/** Databases, containers and partitions by name. Writing functions run within a write of the storage. */
export interface Catalog {
  findDatabase(id: string): number | undefined;
  createDatabase(id: string): number;
  deleteDatabase(id: string): void;
  findContainer(databaseId: string, id: string): Container | undefined;
  createContainer(databaseId: string, definition: ContainerDefinition): Container | undefined;
  /** Changes the definition and brings the index up to it. */
  replaceContainer(container: Container, definition: ContainerDefinition): void;
  deleteContainer(container: Container): void;
  findPartition(container: Container, key: Json): number | undefined;
  ensurePartition(container: Container, key: Json): number;
  /** Forgets what is kept in memory. */
  forget(): void;
}

/** The catalogue of a file. Names are looked up in memory until another process writes. */
export function createCatalog(storage: Storage): Catalog {
  const containers = new Map<string, Container>();
  const partitions = new Map<string, number>();
  const forget = (): void => {
    containers.clear();
    partitions.clear();
  };
  const insert = (sql: string, ...values: (string | number)[]): number => {
    storage.run(sql, ...values);
    return storage.get<[number]>("SELECT last_insert_rowid()")?.[0] ?? 0;
  };

  const catalog: Catalog = {
    findDatabase: (id) => storage.get<[number]>("SELECT number FROM databases WHERE id = ?", id)?.[0],
    createDatabase: (id) => insert("INSERT INTO databases (id) VALUES (?)", id),
    deleteDatabase(id) {
      const database = catalog.findDatabase(id);
      if (database === undefined) return;
      for (const [name] of storage.all<[string]>("SELECT id FROM containers WHERE database = ?", database)) {
        const container = catalog.findContainer(id, name);
        if (container !== undefined) catalog.deleteContainer(container);
      }
      storage.run("DELETE FROM databases WHERE number = ?", database);
    },
    findContainer(databaseId, id) {
      const name = `${databaseId}/${id}`;
      const known = containers.get(name);
      if (known !== undefined) return known;
      const row = storage.get<[number, number, string]>(
        `SELECT c.number, c.database, c.definition FROM containers c JOIN databases d ON d.number = c.database
         WHERE d.id = ? AND c.id = ?`,
        databaseId,
        id,
      );
      if (row === undefined) return undefined;
      const [number, database, definition] = row;
      // Only checked definitions are written.
      const container = openContainer(number, database, JSON.parse(definition) as ContainerDefinition);
      containers.set(name, container);
      return container;
    },
    createContainer(databaseId, definition) {
      const database = catalog.findDatabase(databaseId);
      if (database === undefined) return undefined;
      const sql = "INSERT INTO containers (database, id, definition) VALUES (?, ?, ?)";
      insert(sql, database, definition.id, JSON.stringify(definition));
      return catalog.findContainer(databaseId, definition.id);
    },
    replaceContainer(container, definition) {
      storage.run("UPDATE containers SET definition = ? WHERE number = ?", JSON.stringify(definition), container.number);
      forget();
      reindex(storage, openContainer(container.number, 0, definition));
    },
    deleteContainer({ number }) {
      for (const table of ["terms", "documents"]) {
        storage.run(`DELETE FROM ${table} WHERE partition IN (SELECT number FROM partitions WHERE container = ?)`, number);
      }
      storage.run("DELETE FROM partitions WHERE container = ?", number);
      storage.run("DELETE FROM containers WHERE number = ?", number);
      forget();
    },
    findPartition(container, key) {
      const name = JSON.stringify(key);
      const known = partitions.get(`${container.number} ${name}`);
      if (known !== undefined) return known;
      const sql = "SELECT number FROM partitions WHERE container = ? AND key = ?";
      const number = storage.get<[number]>(sql, container.number, name)?.[0];
      if (number !== undefined) partitions.set(`${container.number} ${name}`, number);
      return number;
    },
    ensurePartition(container, key) {
      const found = catalog.findPartition(container, key);
      if (found !== undefined) return found;
      return insert("INSERT INTO partitions (container, key) VALUES (?, ?)", container.number, JSON.stringify(key));
    },
    forget,
  };
  return catalog;
}

function reindex(storage: Storage, container: Container): void {
  const inContainer = "partition IN (SELECT number FROM partitions WHERE container = ?)";
  storage.run(`DELETE FROM terms WHERE ${inContainer}`, container.number);
  const numbers = storage.all<[number]>(`SELECT number FROM documents WHERE ${inContainer}`, container.number);
  for (const [number] of numbers) {
    const row = storage.get<[number, string]>("SELECT partition, body FROM documents WHERE number = ?", number);
    const document = row === undefined ? undefined : parseJson(row[1]);
    if (row === undefined || !isObject(document)) continue;
    const terms = collectTerms(container.index, document);
    storage.run("UPDATE documents SET terms = ? WHERE number = ?", terms.join("\n"), number);
    for (const term of terms) {
      storage.run("INSERT OR IGNORE INTO terms (partition, term, document) VALUES (?, ?, ?)", row[0], term, number);
    }
  }
}
