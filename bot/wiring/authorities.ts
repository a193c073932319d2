import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import type { Clock, Log, Store, Stores } from "../ports";
import { seals } from "../seals";
import type { Authority } from "../usecases/authority";
import { createDirectory } from "../usecases/directory";
import { createPublishedPlans, type PublishedPlans } from "../usecases/published-plans";

/** Gives the world of each tenant, made once a process. What it remembers grows old by `elapsed`, in ms. */
export function createAuthorities(stores: Stores, clock: Clock, log: Log, elapsed = (): number => performance.now()): (tenantId: string) => Authority {
  const known = new Map<string, Authority>();
  return (tenantId) => {
    const found = known.get(tenantId);
    if (found) return found;
    const store = tellingOf(stores(tenantId), () => plans.changed());
    const plans: PublishedPlans = createPublishedPlans(store, elapsed);
    const made: Authority = {
      tenantId,
      store,
      clock,
      log,
      seals,
      newId: randomUUID,
      directory: createDirectory(store, elapsed, plans),
      plans,
    };
    known.set(tenantId, made);
    return made;
  };
}

/** A store that tells of each transaction once it came back, however it ended: one that seems to have failed may have been kept. */
const tellingOf = (store: Store, changed: () => void): Store => ({ ...store, commit: (writes) => store.commit(writes).finally(changed) });
