import type { Authority } from "./authority";

const ABANDONED_AFTER_MS = 3_600_000;

/** Sweeps away what an import wrote before it was interrupted: it was never published, so nobody has seen it. */
export async function forgetAbandonedImports(authority: Authority): Promise<void> {
  const before = Date.parse(authority.clock.now()) - ABANDONED_AFTER_MS;
  for (const { value, etag } of await authority.store.imports()) {
    if (value.appliedAt !== null || value.undoneAt !== null || Date.parse(value.beganAt) > before) continue;
    await authority.store.discard(value.edition);
    await authority.store.commit([{ do: "replace", type: "import", record: { ...value, undoneAt: authority.clock.now() }, etag }]);
  }
}
