import { spawn } from "node:child_process";
import type { ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { CosmosClient } from "@azure/cosmos";
import type { Container } from "@azure/cosmos";
import { buildSync } from "esbuild";
import { createLocalCosmos } from "../local-cosmos";
import { createRandom } from "../random";

// Built here, where node_modules is: the writer finds the SDK and the SQLite library from its place.
const script = join(__dirname, "..", "..", "..", ".dist", `crash-writer-${process.pid}.cjs`);
const kills = 6;

describe("a process that writes", () => {
  let folder: string;
  let file: string;

  beforeAll(() => {
    buildSync({
      entryPoints: [join(__dirname, "writer.ts")],
      bundle: true,
      platform: "node",
      format: "cjs",
      outfile: script,
      external: ["libsql", "@azure/cosmos"],
    });
  });
  afterAll(() => {
    rmSync(script, { force: true });
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "local-cosmos-crash-"));
    file = join(folder, "data.db");
    await withContainer(file, async (container) => {
      await container.items.create({ id: "counter", tenantId: "t1", batches: 0, total: 0 });
    });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("loses no acknowledged batch and leaves no half of one when it is killed", async () => {
    const random = createRandom(20261116);
    const acknowledged: string[] = [];
    for (let round = 0; round < kills; round += 1) {
      const writer = startWriter(file, "batches", `w${round}`, 100_000);
      const killAfter = 1 + Math.floor(random() * 60);
      for await (const line of createInterface({ input: writer.stdout })) {
        if (line !== "ready") acknowledged.push(line);
        if (acknowledged.length > 0 && line === `w${round}-${killAfter}`) writer.kill("SIGKILL");
      }
    }
    expect(acknowledged.length).toBeGreaterThan(kills);

    await withContainer(file, async (container) => {
      const { resources } = await container.items
        .query<string>("SELECT VALUE c.batch FROM c WHERE c.tenantId = 't1' AND IS_DEFINED(c.batch)", {
          partitionKey: "t1",
          maxItemCount: -1,
        })
        .fetchAll();
      const sizes = new Map<string, number>();
      for (const batch of resources) sizes.set(batch, (sizes.get(batch) ?? 0) + 1);
      expect([...sizes].filter(([, size]) => size !== 8)).toEqual([]);
      expect(acknowledged.filter((batch) => !sizes.has(batch))).toEqual([]);
      expect((await container.item("counter", "t1").read()).resource).toMatchObject({ batches: sizes.size });
    });
  }, 60_000);

  it("loses no increment beside another process on the same file", async () => {
    const writers = ["left", "right"].map((name) => startWriter(file, "increments", name, 150));
    for (const writer of writers) writer.stdout.resume();
    const exits = await Promise.all(writers.map((writer) => once(writer, "exit")));
    expect(exits.map(([code]) => code)).toEqual([0, 0]);
    await withContainer(file, async (container) => {
      expect((await container.item("counter", "t1").read()).resource).toMatchObject({ left: 150, right: 150, total: 300 });
    });
  }, 60_000);

  it("sees at once what another process wrote", async () => {
    const reader = open(file);
    const writer = open(file);
    await reader.container.item("counter", "t1").read();
    for (let n = 1; n <= 20; n += 1) {
      await writer.container.item("counter", "t1").patch([{ op: "incr", path: "/total", value: 1 }]);
      expect((await reader.container.item("counter", "t1").read()).resource).toMatchObject({ total: n });
    }
    reader.close();
    writer.close();
  });
});

function startWriter(file: string, task: string, name: string, count: number): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, [script, file, task, name, String(count)], { stdio: ["ignore", "pipe", "inherit"] });
}

function open(file: string): { client: CosmosClient; container: Container; close(): void } {
  const cosmos = createLocalCosmos({ file });
  const { endpoint, key, httpClient } = cosmos;
  const client = new CosmosClient({ endpoint, key, httpClient });
  const close = (): void => {
    client.dispose();
    cosmos.close();
  };
  return { client, container: client.database("crash").container("notes"), close };
}

async function withContainer(file: string, work: (container: Container) => Promise<void>): Promise<void> {
  const { client, close } = open(file);
  const { database } = await client.databases.createIfNotExists({ id: "crash" });
  const { container } = await database.containers.createIfNotExists({
    id: "notes",
    partitionKey: "/tenantId",
    indexingPolicy: { includedPaths: [{ path: "/batch/?" }], excludedPaths: [{ path: "/*" }] },
  });
  await work(container);
  close();
}
