import type { Conversation, Delivery, Messenger } from "../ports";

export interface Sent {
  to: string;
  card: object;
  summary: string;
}

type Refusal = Extract<Delivery, { ok: false }>["reason"];

/** A messenger that delivers into a list. */
export interface RecordingMessenger extends Messenger {
  /** Every attempt, delivered or not, in order. */
  readonly sent: Sent[];
  /** From now on a person's cards end like this; null delivers again. */
  refuse(personId: string, reason: Refusal | null): void;
  /** Happens while a card is on its way, before its delivery is known. */
  meanwhile: (to: Conversation) => Promise<void>;
}

function refusal(reason: Refusal): Delivery {
  switch (reason) {
    case "busy":
    case "unavailable":
    case "unreachable":
      return { ok: false, fate: "again", reason, retryAfterMs: null };
    case "unknown":
      return { ok: false, fate: "unknown", reason };
    default:
      return { ok: false, fate: "final", reason };
  }
}

/** Delivers everything until told otherwise. */
export function createRecordingMessenger(): RecordingMessenger {
  const sent: Sent[] = [];
  const refusals = new Map<string, Refusal>();
  const messenger: RecordingMessenger = {
    sent,
    meanwhile: async () => undefined,
    refuse(personId, reason) {
      if (reason === null) refusals.delete(personId);
      else refusals.set(personId, reason);
    },
    async sendCard(to, card, summary) {
      sent.push({ to: to.personId, card, summary });
      await messenger.meanwhile(to);
      const reason = refusals.get(to.personId);
      return reason === undefined ? { ok: true, activityId: `activity-${sent.length}` } : refusal(reason);
    },
    updateCard: async (_to, activityId) => ({ ok: true, activityId }),
  };
  return messenger;
}

/** Addresses of the tab, short. */
export const TEST_LINKS = {
  action: (id: string): string => `https://tab.example/actions/${id}`,
  project: (id: string): string => `https://tab.example/projects/${id}`,
  axis: (planId: string, axisId: string): string => `https://tab.example/plans/${planId}/axes/${axisId}`,
  plan: (planId: string): string => `https://tab.example/plans/${planId}`,
  meeting: (meetingId: string): string => `https://tab.example/meetings/${meetingId}`,
  pack: (packId: string): string => `https://tab.example/packs/${packId}`,
  decisions: (planId: string): string => `https://tab.example/plans/${planId}/decisions`,
  myActions: "https://tab.example/mine",
  availability: "https://tab.example/availability",
  ledger: "https://tab.example/ledger",
};
