import type { Container, OperationInput } from "@azure/cosmos";
import type { Commit } from "../ports";

const BATCH_LIMIT = 100;
const FAILED_DEPENDENCY = 424;
/** What was just written is known: the store need not send it back. */
export const NO_CONTENT = { contentResponseOnWriteEnabled: false } as const;

/** Carries out operations as one transaction and says what came of it. Throws only for what is no expected outcome. */
export async function commitBatch(container: Container, tenantId: string, operations: OperationInput[]): Promise<Commit> {
  if (operations.length > BATCH_LIMIT) return { ok: false, reason: "too-many" };
  const statuses = await runBatch(container, tenantId, operations);
  const failed = statuses.find((status) => status >= 400 && status !== FAILED_DEPENDENCY);
  if (failed === undefined) return { ok: true };
  if (failed === 409) return { ok: false, reason: "exists" };
  if (failed === 412 || failed === 404) return { ok: false, reason: "changed" };
  throw new Error(`the store refused a transaction with status ${failed}`);
}

/**
 * The status of each operation; the one of the whole when the store gives no others. A failed operation does not make the
 * SDK throw, so each result has to be looked at. It throws when the request itself was refused, without its status.
 */
async function runBatch(container: Container, tenantId: string, operations: OperationInput[]): Promise<number[]> {
  const response = await container.items.batch(operations, tenantId, NO_CONTENT);
  const each = response.result?.map((one) => one.statusCode) ?? [];
  return each.length > 0 ? each : [response.code ?? 500];
}
