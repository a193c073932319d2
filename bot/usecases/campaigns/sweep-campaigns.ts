import { CLAIM_TERM_MS, isInterrupted } from "../../domain/sending/claim";
import { endCampaigns } from "./end-campaigns";
import { readRunning } from "./read-running";
import { recoverInterrupted } from "../sending/recover-interrupted";
import { sendDue } from "./send-due";
import type { Sender } from "../sending/sender";

export interface SweepReport {
  dryRun: boolean;
  /** Messages that a dead process left on their way: they may have arrived, and are not sent again. */
  interrupted: number;
  /** Messages that were due, of every kind, and were sent now. */
  overdue: number;
  /** The campaigns that are now over. */
  ended: string[];
}

const PATIENCE_MS = 20_000;

/** Puts in order what was left lying: what lost its sender, what is overdue, and the campaigns that are done. */
export async function sweepCampaigns(sender: Sender, { dryRun }: { dryRun: boolean }): Promise<SweepReport> {
  const { authority } = sender;
  const now = authority.clock.now();
  const found = await readRunning(authority, { all: true });
  const interrupted = found.unfinished.filter((message) => isInterrupted(message, now, CLAIM_TERM_MS)).length;
  const overdue = found.pending.filter(({ dueAt }) => dueAt <= now);
  if (dryRun) return { dryRun, interrupted, overdue: overdue.length, ended: [] };
  await recoverInterrupted(authority, { staleMs: CLAIM_TERM_MS });
  await sendDue(sender, overdue, { patienceMs: PATIENCE_MS });
  const ended = await endCampaigns(authority, await readRunning(authority, { all: true }), { epoch: null, open: new Set() });
  return { dryRun, interrupted, overdue: overdue.length, ended: ended.map(({ id }) => id) };
}
