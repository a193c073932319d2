import { stepTo } from "../../domain/campaigns/ledger-fields";
import { isInterrupted } from "../../domain/sending/claim";
import type { Authority } from "../authority";
import { stepMessages } from "./step-messages";

/**
 * Says of messages that a dead process left on their way that they are unknown: they may have arrived, and are never posted
 * again. Looks at the weeks whose campaigns run, for claims older than `staleMs`; gives how many there were.
 */
export async function recoverInterrupted(authority: Pick<Authority, "store" | "clock" | "log">, { staleMs }: { staleMs: number }): Promise<number> {
  const { store, clock } = authority;
  const running = (await store.campaigns()).filter(({ value }) => value.state === "running" || value.state === "paused");
  let count = 0;
  for (const week of new Set(running.map(({ value }) => value.week))) {
    const left = (await store.unfinishedMessagesOfWeek(week)).filter(({ value }) => isInterrupted(value, clock.now(), staleMs));
    const results = await stepMessages(
      authority,
      left.map(({ value }) => ({
        ref: { type: value.kind === "weekly" ? ("prompt" as const) : ("notice" as const), id: value.id },
        stored: null,
        step: (message) => (isInterrupted(message, clock.now(), staleMs) ? stepTo(message, clock.now(), "unknown", "interrupted") : null),
      })),
    );
    count += results.filter((one) => one !== null).length;
  }
  if (count > 0) authority.log.warn("messages-interrupted", { count });
  return count;
}
