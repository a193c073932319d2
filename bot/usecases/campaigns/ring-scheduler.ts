import type { Authority } from "../authority";

/** Has who leads the scheduling plan again at its next sign of life. A bell that is not heard costs a later look, no more. */
export async function ringScheduler({ store, log }: Pick<Authority, "store" | "log">): Promise<void> {
  try {
    await store.commit([{ do: "ring" }]);
  } catch (error) {
    log.warn("scheduler-not-rung", { error: error instanceof Error ? error.message : "unknown" });
  }
}
