import type { Instant } from "../calendar/day";
import { stepTo } from "../campaigns/ledger-fields";
import type { MessageRecord } from "../campaigns/message-record";

/** A claim older than this was left by a process that died; who finds it may say so. */
export const CLAIM_TERM_MS = 60_000;

/** A claim older than this is not posted any more: its sender stood still, and others may soon take it for dead. */
export const POST_WITHIN_MS = CLAIM_TERM_MS / 2;

/** True for a message that somebody may claim. */
export const isWaiting = ({ state }: Pick<MessageRecord, "state">): boolean => state === "planned" || state === "deferred";

/** A message in the hands of one sender, about to leave. */
export const claimed = <M extends MessageRecord>(message: M, by: string, at: Instant): M => ({
  ...stepTo(message, at, "sending"),
  claim: { by, at },
});

/** True when the sender of a message must have died: it may have arrived, and is not sent again. */
export const isInterrupted = ({ state, claim }: MessageRecord, now: Instant, staleMs: number): boolean =>
  state === "sending" && (claim === null || Date.parse(now) - Date.parse(claim.at) >= staleMs);
