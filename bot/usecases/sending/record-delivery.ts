import type { Conversation, Timer } from "../../ports";
import { attempt } from "../attempts";
import type { Authority } from "../authority";
import type { Pacer } from "./pacer";
import type { Sender } from "./sender";
import { type Known, type Stepping, stepMessages } from "./step-messages";

const GATHER_MS = 40;
const MOST_TOGETHER = 50;
const ATTEMPTS = 4;
const PAUSE_MS = 500;

/** Writes what came of deliveries into the ledger. */
export interface Recorder {
  /** Resolves once it is written, to what the message became; null when it stayed as it was, or the store failed for good. */
  note(stepping: Stepping): Promise<Known | null>;
}

interface Noted extends Stepping {
  written: (message: Known | null) => void;
}

const recorders = new WeakMap<Pacer, Recorder>();

/** The recorder of a process and tenant, as there is one pacer: slices that are sent side by side write together. */
export function recorderOf({ authority, timer, pacer }: Pick<Sender, "authority" | "timer" | "pacer">): Recorder {
  const recorder = recorders.get(pacer) ?? createRecorder(authority, timer);
  recorders.set(pacer, recorder);
  return recorder;
}

/** Results that come within some tens of ms are written together: one request instead of fifty. */
function createRecorder(authority: Pick<Authority, "store" | "log">, timer: Timer): Recorder {
  let gathered: Noted[] = [];
  const flush = async (noted: readonly Noted[]): Promise<void> => {
    const results = await withPatience(authority, timer, noted);
    noted.forEach(({ written }, index) => written(results[index] ?? null));
  };
  const flushAll = (): void => {
    const noted = gathered;
    gathered = [];
    if (noted.length > 0) void flush(noted);
  };
  return {
    note: (stepping) =>
      new Promise((written) => {
        gathered.push({ ...stepping, written });
        if (gathered.length >= MOST_TOGETHER) flushAll();
        else if (gathered.length === 1) void timer.wait(GATHER_MS).then(flushAll);
      }),
  };
}

/** The store may fail for a moment. For good, the messages stay in the hands of this process and will count as interrupted. */
async function withPatience(authority: Pick<Authority, "store" | "log">, timer: Timer, noted: readonly Noted[]): Promise<(Known | null)[]> {
  for (let count = 1; ; count += 1) {
    try {
      return await stepMessages(authority, noted);
    } catch (error) {
      const facts = { messages: noted.length, error: error instanceof Error ? error.message : "unknown" };
      if (count >= ATTEMPTS) {
        authority.log.error("delivery-not-noted", facts);
        return [];
      }
      authority.log.warn("delivery-not-noted-yet", facts);
      await timer.wait(PAUSE_MS * count);
    }
  }
}

/** What a refused sending proves of a person's reachability is kept, so that nobody is knocked at in vain each week. */
export async function recordReach({ store, clock }: Pick<Authority, "store" | "clock">, { personId, conversationId }: Conversation, reason: string): Promise<void> {
  if (reason !== "uninstalled" && reason !== "blocked" && reason !== "lost") return;
  await attempt<null>(async () => {
    const [stored] = await store.load([{ type: "conversation", id: personId }]);
    // installed again meanwhile: what was refused is about the conversation before
    if (!stored || stored.value.conversationId !== conversationId) return { outcome: null };
    const record: Conversation = { ...stored.value, state: reason, at: clock.now() };
    const commit = await store.commit([{ do: "replace", type: "conversation", record, etag: stored.etag }]);
    return commit.ok ? { outcome: null } : { commit };
  });
}
