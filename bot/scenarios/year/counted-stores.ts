import type { Stores } from "../../ports";
import type { VirtualTime } from "./virtual-time";

/** The same stores; time does not go on while one of their requests is on its way. */
export const countedStores = (stores: Stores, time: VirtualTime): Stores => (tenantId) =>
  new Proxy(stores(tenantId), {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...given: unknown[]): unknown => {
        const result: unknown = Reflect.apply(member, target, given);
        return result instanceof Promise ? time.busy(result) : result;
      };
    },
  });
