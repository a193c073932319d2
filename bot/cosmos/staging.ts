import type { Container, OperationInput } from "@azure/cosmos";
import type { RecordType, Write } from "../ports";
import { NO_CONTENT } from "./commit";
import { toDocument } from "./document";
import { chunks } from "./operations";
import { buildQuery } from "./query";

type Create = Extract<Write, { do: "create" }>;

const PER_BATCH = 100;
/** Bytes of the documents of one request, which may hold 2 MB with what the SDK writes around them. */
const LARGEST_BATCH = 1_800_000;
const AT_ONCE = 4;

/** Writes records that nobody sees yet, in as many transactions as it takes. Repeating it changes nothing. */
export async function stageRecords(container: Container, tenantId: string, writes: readonly Create[]): Promise<void> {
  for (const group of chunks(batches(tenantId, writes), AT_ONCE)) {
    await Promise.all(group.map((operations) => write(container, tenantId, operations)));
  }
}

function batches(tenantId: string, writes: readonly Create[]): OperationInput[][] {
  const made: OperationInput[][] = [];
  let size = LARGEST_BATCH;
  for (const { type, record } of writes) {
    const document = toDocument(tenantId, type, record);
    const bytes = Buffer.byteLength(JSON.stringify(document));
    if (size + bytes > LARGEST_BATCH || (made.at(-1)?.length ?? PER_BATCH) >= PER_BATCH) {
      made.push([]);
      size = 0;
    }
    size += bytes;
    made.at(-1)?.push({ operationType: "Upsert", resourceBody: document as never });
  }
  return made;
}

async function write(container: Container, tenantId: string, operations: OperationInput[]): Promise<void> {
  const response = await container.items.batch(operations, tenantId, NO_CONTENT);
  const failed = response.result?.find((one) => one.statusCode >= 400);
  if (failed) throw new Error(`staging stopped: the store answered ${failed.statusCode}`);
}

const STAGED: readonly RecordType[] = ["axis", "project", "action", "event"];

/** Deletes what an edition that was never published has left behind. */
export async function discardEdition(container: Container, tenantId: string, edition: string): Promise<void> {
  const spec = buildQuery(tenantId, { types: STAGED, where: "c.edition = @edition", parameters: { edition } });
  const { resources } = await container.items.query<{ id: string }>(spec, { partitionKey: tenantId }).fetchAll();
  for (const some of chunks(resources, PER_BATCH)) {
    await container.items.batch(some.map(({ id }) => ({ operationType: "Delete", id })), tenantId);
  }
}
