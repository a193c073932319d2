import Database from "libsql";

const schemaVersion = 1;

const schema = `
  CREATE TABLE IF NOT EXISTS databases (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS containers (
    number INTEGER PRIMARY KEY, database INTEGER NOT NULL, id TEXT NOT NULL, definition TEXT NOT NULL, UNIQUE (database, id));
  CREATE TABLE IF NOT EXISTS partitions (
    number INTEGER PRIMARY KEY, container INTEGER NOT NULL, key TEXT NOT NULL, UNIQUE (container, key));
  CREATE TABLE IF NOT EXISTS documents (
    number INTEGER PRIMARY KEY, partition INTEGER NOT NULL, id TEXT NOT NULL, etag TEXT NOT NULL,
    expires INTEGER, terms TEXT NOT NULL, body TEXT NOT NULL);
  CREATE UNIQUE INDEX IF NOT EXISTS documents_by_id ON documents (partition, id);
  CREATE INDEX IF NOT EXISTS documents_by_expiry ON documents (expires) WHERE expires IS NOT NULL;
  CREATE TABLE IF NOT EXISTS terms (
    partition INTEGER NOT NULL, term TEXT NOT NULL, document INTEGER NOT NULL,
    PRIMARY KEY (partition, term, document)) WITHOUT ROWID;
`;

type Value = string | number | null;

/** The SQLite file under the endpoint. All calls are synchronous, so nothing else of this process runs in between. */
export interface Storage {
  /** Rows as arrays, in the order of the selected columns. */
  all<Row extends unknown[]>(sql: string, ...values: Value[]): Row[];
  get<Row extends unknown[]>(sql: string, ...values: Value[]): Row | undefined;
  run(sql: string, ...values: Value[]): void;
  /** Runs the work with the file locked for writing: all of it is kept, or nothing when it throws. Within another such
   * work it belongs to that one. */
  write<Result>(work: () => Result): Result;
  /** Runs the work on the file as it is at one moment, whatever other processes write meanwhile. */
  snapshot<Result>(work: () => Result): Result;
  /** Changes when, and only when, another connection (another process) wrote to the file. */
  foreignVersion(): number;
  close(): void;
}

/** Opens a file, or `:memory:`, and creates what is missing in it. Several processes may have the same file open. */
export function openStorage(file: string): Storage {
  const database = new Database(file);
  // In this order: a second process that opens the file meanwhile must wait for the switch to WAL, not fail at it.
  database.pragma("busy_timeout = 10000");
  database.pragma("journal_mode = WAL");
  // NORMAL writes each commit to the log before it is acknowledged and leaves fsync to checkpoints: a killed process loses
  // nothing, a power cut may lose the last commits and never tears one. FULL, an fsync a commit, took 2 to 4 times as long.
  database.pragma("synchronous = NORMAL");
  database.pragma("cache_size = -32000");
  // Checkpoints are what costs an fsync: one for every 40 MB of log, which is read back in well under a second after a crash.
  database.pragma("wal_autocheckpoint = 10000");

  const statements = new Map<string, Database.Statement<unknown[]>>();
  const prepare = (sql: string): Database.Statement<unknown[]> => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = database.prepare(sql);
      if (/^\s*(SELECT|PRAGMA)/.test(sql)) statement.raw(true);
      statements.set(sql, statement);
    }
    return statement;
  };

  let writing = false;
  const storage: Storage = {
    all: <Row extends unknown[]>(sql: string, ...values: Value[]) => prepare(sql).all(values) as Row[],
    get: <Row extends unknown[]>(sql: string, ...values: Value[]) => prepare(sql).get(values) as Row | undefined,
    run: (sql, ...values) => {
      prepare(sql).run(values);
    },
    write(work) {
      if (writing) return work();
      prepare("BEGIN IMMEDIATE").run([]);
      writing = true;
      try {
        const result = work();
        prepare("COMMIT").run([]);
        return result;
      } catch (error) {
        prepare("ROLLBACK").run([]);
        throw error;
      } finally {
        writing = false;
      }
    },
    snapshot(work) {
      if (writing) return work();
      prepare("BEGIN").run([]);
      try {
        return work();
      } finally {
        prepare("COMMIT").run([]);
      }
    },
    // Nobody else has a database in memory.
    foreignVersion: () => (file === ":memory:" ? 0 : (storage.get<[number]>("PRAGMA data_version")?.[0] ?? 0)),
    close: () => {
      statements.clear();
      database.close();
    },
  };

  storage.write(() => {
    const found = storage.get<[number]>("PRAGMA user_version")?.[0] ?? 0;
    if (found > schemaVersion) throw new Error(`${file} was written by a newer version of this program.`);
    database.exec(schema);
    database.exec(`PRAGMA user_version = ${schemaVersion}`);
  });
  return storage;
}
