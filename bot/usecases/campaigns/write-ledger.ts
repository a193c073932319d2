import type { Store, Write } from "../../ports";
import { fenced } from "./fenced";

/** Of the hundred operations of a transaction, one is for the fence. */
const PER_TRANSACTION = 99;
/** Bytes of the records of one transaction, which may hold 2 MB with what is written around them. */
const LARGEST = 1_500_000;
const AT_ONCE = 4;

export type LedgerWrite = Extract<Write, { do: "create" | "replace"; type: "prompt" | "notice" }>;

export interface Written {
  /** Ids of the messages that were written; the others were written by somebody else first. */
  ids: Set<string>;
  /** False once the lease was lost: nothing more was written. */
  leads: boolean;
}

/**
 * Creates and changes messages of the ledger, as many as fit a transaction at a time. `epoch`: that of the scheduler who
 * writes, null for somebody who needs no lease. What somebody else wrote meanwhile is left as they wrote it.
 */
export async function writeLedger(store: Store, writes: readonly LedgerWrite[], epoch: number | null): Promise<Written> {
  const written: Written = { ids: new Set(), leads: true };
  const groups = grouped(writes).values();
  const worker = async (): Promise<void> => {
    for (const group of groups) {
      if (!written.leads) return;
      await writeGroup(store, group, epoch, written);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return written;
}

/** Whether an epoch is still the one of the lease. */
export async function stillLeads(store: Store, epoch: number | null): Promise<boolean> {
  if (epoch === null) return true;
  const [lease] = await store.load([{ type: "lease", id: "scheduler" }]);
  return lease?.value.epoch === epoch;
}

async function writeGroup(store: Store, group: readonly LedgerWrite[], epoch: number | null, written: Written): Promise<void> {
  const commit = await store.commit(fenced(group, epoch));
  if (commit.ok) return keep(group, written);
  if (!(await stillLeads(store, epoch))) {
    written.leads = false;
    return;
  }
  // alone, a write that cannot be done is one that somebody else did: the next look decides about it again
  if (group.length === 1) return;
  for (const write of await stillPossible(store, group)) await writeGroup(store, [write], epoch, written);
}

function keep(group: readonly LedgerWrite[], { ids }: Written): void {
  for (const { record } of group) ids.add(record.id);
}

/** The writes that nobody has done since, or made impossible. */
async function stillPossible(store: Store, group: readonly LedgerWrite[]): Promise<LedgerWrite[]> {
  const stored = await store.load(group.map(({ type, record }) => ({ type, id: record.id })));
  return group.filter((write, index) => (stored[index]?.etag ?? null) === (write.do === "create" ? null : write.etag));
}

function grouped(writes: readonly LedgerWrite[]): LedgerWrite[][] {
  const groups: LedgerWrite[][] = [];
  let bytes = LARGEST;
  for (const write of writes) {
    const size = 2 * JSON.stringify(write.record).length;
    const last = groups.at(-1);
    if (last === undefined || last.length >= PER_TRANSACTION || bytes + size > LARGEST) {
      groups.push([write]);
      bytes = size;
    } else {
      last.push(write);
      bytes += size;
    }
  }
  return groups;
}
