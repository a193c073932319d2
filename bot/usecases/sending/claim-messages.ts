import type { WorkCalendar } from "../../domain/calendar/work-calendar";
import { whyNotNow } from "../../domain/calendar/writing-hours";
import { movedTo } from "../../domain/sending/after-delivery";
import { claimed, isWaiting } from "../../domain/sending/claim";
import type { Authority } from "../authority";
import { type Known, type MessageRef, stepMessages } from "./step-messages";

/** A message that is about to leave. */
export interface Claimable {
  ref: MessageRef;
  stored: Known;
  calendar: WorkCalendar;
}

/**
 * Takes messages into the hands of one sender just before they leave. What was answered, withdrawn or taken by another one
 * since is left alone (null); what its person may not be written now is moved to when they may. Gives what each became: only
 * those in state `sending` are this sender's to post.
 */
export function claimMessages(authority: Pick<Authority, "store" | "clock">, by: string, wanted: readonly Claimable[]): Promise<(Known | null)[]> {
  return stepMessages(
    authority,
    wanted.map(({ ref, stored, calendar }) => ({
      ref,
      stored,
      step: (message) => {
        const now = authority.clock.now();
        if (!isWaiting(message)) return null;
        return whyNotNow(calendar, now) === null ? claimed(message, by, now) : movedTo(message, calendar, now, now);
      },
    })),
  );
}
