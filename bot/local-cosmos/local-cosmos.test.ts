import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CosmosClient } from "@azure/cosmos";
import { describeCosmosContract } from "./contract/contract";
import type { CosmosUnderTest } from "./contract/fixture";
import { createLocalCosmos } from "./local-cosmos";

async function openLocal(file: string, done: () => void = () => undefined): Promise<CosmosUnderTest> {
  let now = Date.parse("2026-11-16T08:00:00Z");
  const cosmos = createLocalCosmos({ file, now: () => now });
  const { endpoint, key, httpClient } = cosmos;
  const client = new CosmosClient({ endpoint, key, httpClient });
  await client.databases.createIfNotExists({ id: "contract" });
  return {
    client,
    database: "contract",
    local: {
      cosmos,
      advanceSeconds: (seconds) => {
        now += seconds * 1000;
      },
    },
    async close() {
      client.dispose();
      cosmos.close();
      done();
    },
  };
}

async function openRemote(endpoint: string, key: string): Promise<CosmosUnderTest> {
  const client = new CosmosClient({ endpoint, key });
  const id = `contract-${process.pid}-${performance.timeOrigin}`;
  const { database } = await client.databases.create({ id });
  return {
    client,
    database: id,
    async close() {
      await database.delete();
      client.dispose();
    },
  };
}

describeCosmosContract("Cosmos in memory", () => openLocal(":memory:"));

describeCosmosContract("Cosmos in a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "local-cosmos-"));
  return openLocal(join(folder, "data.db"), () => {
    rmSync(folder, { recursive: true });
  });
});

const { JALON_TEST_COSMOS_ENDPOINT: endpoint, JALON_TEST_COSMOS_KEY: key } = process.env;
if (endpoint !== undefined && key !== undefined) {
  describeCosmosContract(`Cosmos at ${endpoint}`, () => openRemote(endpoint, key));
}
