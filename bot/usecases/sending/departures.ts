import type { RateWindow } from "../../domain/campaigns/campaign-settings";
import { earliestSend, roomUntil, stampsAfter } from "../../domain/sending/windows";
import type { Timer } from "../../ports";

/**
 * When the requests of one process left, for the tenant and for each conversation. A limit counts them as they arrive, so
 * each counts from the moment it was written to its connection, and until then as one that may leave at any moment.
 */
export interface Departures {
  /** A request is let go; what comes back is called once it has left, or, with `false`, once it is sure that it will not. */
  begin(conversationId: string, remember: Remembered): (hasLeft: boolean) => void;
  /** The first moment at which one more request to a conversation stays within these windows. */
  earliest(conversationId: string, tenant: readonly RateWindow[], conversation: readonly RateWindow[], guardMs: number): number;
  /** How many more may leave until a moment, as far as the tenant's windows go. */
  roomUntil(tenant: readonly RateWindow[], moment: number, guardMs: number): number;
  /** How many left after a moment, or are about to. */
  since(moment: number): number;
  /** Forgets the conversations to which nothing left since a moment. */
  forgetBefore(moment: number): void;
}

/** How many requests have to be remembered. */
export interface Remembered {
  tenant: number;
  conversation: number;
}

/** Moments in ms of the timer, oldest first; those that are about to leave stand at the end. */
type Moments = number[];
const ABOUT_TO_LEAVE = Infinity;

/** Knows of no request yet. */
export function createDepartures(timer: Pick<Timer, "elapsed">): Departures {
  const ofTenant: Moments = [];
  const ofConversation = new Map<string, Moments>();
  return {
    begin(conversationId, remember) {
      const own = ofConversation.get(conversationId) ?? [];
      ofConversation.set(conversationId, own);
      add(ofTenant, remember.tenant);
      add(own, remember.conversation);
      let isOpen = true;
      return (hasLeft) => {
        if (!isOpen) return;
        isOpen = false;
        for (const moments of [ofTenant, own]) settle(moments, hasLeft ? timer.elapsed() : null);
      };
    },
    earliest: (conversationId, tenant, conversation, guardMs) =>
      Math.max(earliestSend(ofTenant, tenant, guardMs), earliestSend(ofConversation.get(conversationId) ?? [], conversation, guardMs)),
    roomUntil: (tenant, moment, guardMs) => Math.min(...tenant.map((window) => roomUntil(ofTenant, window, moment, guardMs))),
    since: (moment) => stampsAfter(ofTenant, moment),
    forgetBefore(moment) {
      for (const [id, moments] of ofConversation) if ((moments.at(-1) ?? 0) < moment) ofConversation.delete(id);
    },
  };
}

function add(moments: Moments, most: number): void {
  if (moments.length >= most) moments.splice(0, moments.length - most + 1);
  moments.push(ABOUT_TO_LEAVE);
}

/** The next one to leave takes its place behind those that left before it, or none. */
function settle(moments: Moments, at: number | null): void {
  const index = moments.indexOf(ABOUT_TO_LEAVE);
  if (index === -1) return;
  if (at === null) moments.splice(index, 1);
  else moments[index] = at;
}
