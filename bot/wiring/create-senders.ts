import { composeMessage } from "../usecases/messages/compose-message";
import { createPacer } from "../usecases/sending/pacer";
import type { Sender } from "../usecases/sending/send-slice";
import type { World } from "./open-world";
import { systemTimer } from "./system-timer";

/** What this process sends with, for each authority. */
export interface Senders {
  of(tenantId: string): Sender;
  /** Gives the shares of the limits back to the other processes. */
  leave(): Promise<void>;
}

/** One pacer an authority and process: it holds what is left of the limit. */
export function createSenders({ authorityOf, teams }: Pick<World, "authorityOf" | "teams">, processId: string): Senders {
  const known = new Map<string, Sender>();
  return {
    of(tenantId) {
      const found = known.get(tenantId);
      if (found) return found;
      const authority = authorityOf(tenantId);
      const pacer = createPacer({ authority, timer: systemTimer, processId });
      const made: Sender = {
        authority,
        messenger: teams.messenger,
        links: teams.links,
        pacer,
        timer: systemTimer,
        processId,
        compose: composeMessage,
      };
      known.set(tenantId, made);
      return made;
    },
    leave: async () => void (await Promise.all([...known.values()].map(({ pacer }) => pacer.leave().catch(() => undefined)))),
  };
}
