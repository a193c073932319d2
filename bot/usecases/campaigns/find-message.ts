import type { MessageRecord } from "../../domain/campaigns/message-record";
import type { Ref, Stored } from "../../ports";
import type { Authority } from "../authority";
import type { MessageRef } from "../sending/step-messages";

/** A message of the ledger as it was found, and how the store names it. */
export interface FoundMessage {
  ref: MessageRef;
  stored: Stored<MessageRecord>;
}

/** Finds a message of any kind by its id; null when the ledger has none. */
export async function findMessage({ store }: Pick<Authority, "store">, id: string): Promise<FoundMessage | null> {
  const ref: MessageRef & Ref<"prompt" | "notice"> = { type: id.startsWith("weekly.") ? "prompt" : "notice", id };
  const [stored] = await store.load([ref]);
  return stored ? { ref, stored } : null;
}
