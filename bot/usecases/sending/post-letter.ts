import type { MessageRecord } from "../../domain/campaigns/message-record";
import { whyNotNow } from "../../domain/calendar/writing-hours";
import { afterDelivery, movedTo, type Outcome } from "../../domain/sending/after-delivery";
import { isWaiting, POST_WITHIN_MS } from "../../domain/sending/claim";
import { nextAttempt } from "../../domain/sending/next-attempt";
import type { Delivery } from "../../ports";
import type { Letter } from "./prepare-letters";
import { type Recorder, recordReach } from "./record-delivery";
import type { Content, Sender } from "./sender";
import type { Known, Step } from "./step-messages";

const NO_ANSWER: Delivery = { ok: false, fate: "unknown", reason: "unknown" };

/**
 * Posts a message that is in this process's hands, once, when the pacer lets it go. Gives what it became in the ledger, null
 * where that could not be written. What waited too long for its turn goes back without having been posted.
 */
export async function postLetter(sender: Sender, recorder: Recorder, letter: Letter, content: NonNullable<Content>, claimedAt: number): Promise<Known | null> {
  const { authority, pacer, timer, messenger, stop } = sender;
  const { ref, stored, conversation, calendar } = letter;
  const turn = await pacer.take(conversation.conversationId);
  const tooLate = timer.elapsed() - claimedAt > POST_WITHIN_MS;
  if (tooLate || stop?.aborted || whyNotNow(calendar, authority.clock.now()) !== null) {
    turn.back();
    return recorder.note({ ref, stored, step: released(sender, letter) });
  }
  const delivery = await messenger.sendCard(conversation, content.card, content.summary, turn.left).catch(() => NO_ANSWER);
  turn.told(delivery);
  const step: Step = (message) => afterDelivery(message, outcomeOf(sender, delivery, message), calendar, authority.clock.now());
  const after = await recorder.note({ ref, stored, step });
  if (after?.value.state === "failed") authority.log.warn("message-failed", { ...ref, reason: after.value.reason });
  if (!delivery.ok && delivery.fate === "final") await recordReach(authority, conversation, delivery.reason);
  return after;
}

/** It was not posted, and may leave when its person may next be written to. */
const released =
  ({ authority: { clock } }: Sender, { calendar }: Letter): Step =>
  (message) =>
    message.state === "sending" || message.reason === "interrupted" ? movedTo(message, calendar, clock.now(), clock.now()) : null;

/** A message that could not be put together is tried again like one that was not taken. */
export const notComposed =
  (sender: Sender, { calendar }: Letter): Step =>
  (message) => {
    if (!isWaiting(message)) return null;
    const waitMs = waitFor(sender, { reason: "unavailable", retryAfterMs: null }, message);
    return afterDelivery(message, { ok: false, fate: "again", reason: "store-failed", waitMs }, calendar, sender.authority.clock.now());
  };

function outcomeOf(sender: Sender, delivery: Delivery, message: MessageRecord): Outcome {
  if (delivery.ok || delivery.fate !== "again") return delivery;
  const { fate, reason } = delivery;
  return { ok: false, fate, reason, waitMs: waitFor(sender, delivery, message) };
}

const waitFor = ({ chance = Math.random }: Sender, tried: Parameters<typeof nextAttempt>[0], { attempts }: MessageRecord): number | null =>
  nextAttempt(tried, attempts + 1, chance());
