import type { MessageRecord } from "../../domain/campaigns/message-record";
import type { Write } from "../../ports";
import { attempt } from "../attempts";
import type { Authority } from "../authority";

/** Names a message of the ledger. */
export interface MessageRef {
  type: "prompt" | "notice";
  id: string;
}

/** The next step of a message as it stands now; null: it stays as it is. */
export type Step = (message: MessageRecord) => MessageRecord | null;

/** A message as it was read or written last. `etag` null: it has to be read before it can be changed. */
export interface Known {
  value: MessageRecord;
  etag: string | null;
}

/** A message to step, as it is known if it is. */
export interface Stepping {
  ref: MessageRef;
  stored: Known | null;
  step: Step;
}

type StoreOf = Pick<Authority, "store">;

/** Operations of a transaction. */
const MOST = 100;

/**
 * Steps several messages, in one transaction where nobody else writes meanwhile, else one by one, read afresh. Gives for
 * each what it became, or null where it stayed as it was. Throws when the store fails.
 */
export async function stepMessages(authority: StoreOf, steppings: readonly Stepping[]): Promise<(Known | null)[]> {
  const results: (Known | null)[] = [];
  for (let from = 0; from < steppings.length; from += MOST) results.push(...(await stepTogether(authority, steppings.slice(from, from + MOST))));
  return results;
}

async function stepTogether({ store }: StoreOf, steppings: readonly Stepping[]): Promise<(Known | null)[]> {
  const unread = steppings.filter(({ stored }) => !isCurrent(stored)).map(({ ref }) => ref);
  const read = (await store.load(unread)).values();
  const stepped = steppings.map(({ stored, step }) => {
    const current = isCurrent(stored) ? stored : (read.next().value ?? null);
    const next = current ? step(current.value) : null;
    return current && next ? { next, etag: current.etag } : null;
  });
  const writes = stepped.flatMap((one) => (one ? [replacing(one.next, one.etag)] : []));
  if (writes.length === 0) return stepped.map(() => null);
  const commit = await store.commit(writes);
  if (commit.ok) {
    const etags = commit.etags.values();
    return stepped.map((one) => (one ? { value: one.next, etag: etags.next().value ?? null } : null));
  }
  return Promise.all(steppings.map(({ ref, step }) => stepOne({ store }, ref, step)));
}

/** Steps one message, read afresh as often as somebody else writes first. */
const stepOne = ({ store }: StoreOf, ref: MessageRef, step: Step): Promise<Known | null> =>
  attempt<Known | null>(async () => {
    const [current] = await store.load([ref]);
    const next = current ? step(current.value) : null;
    if (!current || !next) return { outcome: null };
    const commit = await store.commit([replacing(next, current.etag)]);
    return commit.ok ? { outcome: { value: next, etag: commit.etags[0] ?? null } } : { commit };
  });

const isCurrent = (known: Known | null): known is Known & { etag: string } => known !== null && known.etag !== null;

const replacing = (message: MessageRecord, etag: string): Write =>
  message.kind === "weekly" ? { do: "replace", type: "prompt", record: message, etag } : { do: "replace", type: "notice", record: message, etag };
