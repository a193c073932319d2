import { CosmosClient } from "@azure/cosmos";
import type { Container, OperationInput } from "@azure/cosmos";
import { createLocalCosmos } from "../local-cosmos";

// Runs as a process of its own, to be killed or to write beside another one. It tells on stdout what was acknowledged.
const [, , file = "", task = "", name = "", count = "0"] = process.argv;

/** How many documents each batch creates, beside the counter it moves. */
const batchSize = 8;

async function writeBatches(container: Container): Promise<void> {
  for (let batch = 0; batch < Number(count); batch += 1) {
    const operations: OperationInput[] = [
      { operationType: "Patch", id: "counter", resourceBody: { operations: [{ op: "incr", path: "/batches", value: 1 }] } },
    ];
    for (let part = 0; part < batchSize; part += 1) {
      const note = { id: `${name}-${batch}-${part}`, tenantId: "t1", batch: `${name}-${batch}`, text: "x".repeat(500) };
      operations.push({ operationType: "Create", resourceBody: note });
    }
    const { code } = await container.items.batch(operations, "t1");
    if (code !== 200) throw new Error(`A batch was refused: ${code}`);
    process.stdout.write(`${name}-${batch}\n`);
  }
}

async function increment(container: Container): Promise<void> {
  const item = container.item("counter", "t1");
  for (let done = 0; done < Number(count); ) {
    const { resource, etag } = await item.read();
    const next = { ...resource, [name]: Number(resource?.[name] ?? 0) + 1, total: Number(resource?.["total"] ?? 0) + 1 };
    try {
      await item.replace(next, { accessCondition: { type: "IfMatch", condition: etag } });
      done += 1;
    } catch (error) {
      if (!(typeof error === "object" && error !== null && "code" in error && error.code === 412)) throw error;
    }
  }
}

async function main(): Promise<void> {
  const { endpoint, key, httpClient } = createLocalCosmos({ file });
  const client = new CosmosClient({ endpoint, key, httpClient });
  const container = client.database("crash").container("notes");
  process.stdout.write("ready\n");
  await (task === "batches" ? writeBatches(container) : increment(container));
  process.exit(0);
}

void main();
