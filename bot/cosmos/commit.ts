import type { Container, OperationInput } from "@azure/cosmos";
import type { Commit, Write } from "../ports";
import { operationsOf } from "./operations";

const BATCH_LIMIT = 100;
const FAILED_DEPENDENCY = 424;
/** What was just written is known: the store need not send it back. */
export const NO_CONTENT = { contentResponseOnWriteEnabled: false } as const;

interface Done {
  status: number;
  etag: string | null;
}

/** Carries out writes as one transaction and says what came of it. Throws only for what is no expected outcome. */
export async function commitWrites(container: Container, tenantId: string, writes: readonly Write[]): Promise<Commit> {
  const groups = writes.map((write) => operationsOf(tenantId, write));
  const operations = groups.flat();
  if (operations.length > BATCH_LIMIT) return { ok: false, reason: "too-many" };
  const done = await runBatch(container, tenantId, operations);
  const failed = done.map(({ status }) => status).find((status) => status >= 400 && status !== FAILED_DEPENDENCY);
  if (failed === undefined) {
    const each = done.values();
    const etagsOf = groups.map((group) => group.map(() => each.next().value?.etag ?? null));
    return { ok: true, etags: writes.map((write, index) => (write.do === "create" || write.do === "replace" ? (etagsOf[index]?.[0] ?? null) : null)) };
  }
  if (failed === 409) return { ok: false, reason: "exists" };
  if (failed === 412 || failed === 404) return { ok: false, reason: "changed" };
  throw new Error(`the store refused a transaction with status ${failed}`);
}

/**
 * What came of each operation; of the whole when the store says no more. A failed operation does not make the
 * SDK throw, so each result has to be looked at. It throws when the request itself was refused, without its status.
 */
async function runBatch(container: Container, tenantId: string, operations: OperationInput[]): Promise<Done[]> {
  const response = await container.items.batch(operations, tenantId, NO_CONTENT);
  const each = response.result?.map(({ statusCode, eTag }) => ({ status: statusCode, etag: eTag ?? null })) ?? [];
  return each.length > 0 ? each : [{ status: response.code ?? 500, etag: null }];
}
