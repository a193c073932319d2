import type { ChannelRecord } from "../../../domain/posts/post-record";
import type { WantedPost } from "../../../domain/posts/post-steps";
import type { ChannelMessenger, Delivery } from "../../../ports";
import { TEST_LINKS } from "../../../testing/recording-messenger";
import type { PostSender } from "../post-sender";

export type Refusal = Extract<Delivery, { ok: false }>;

export const BUSY: Refusal = { ok: false, fate: "again", reason: "busy", retryAfterMs: 3000 };
export const AMBIGUOUS: Refusal = { ok: false, fate: "unknown", reason: "unknown" };
export const NOT_IN_ROSTER: Refusal = { ok: false, fate: "final", reason: "uninstalled" };

export interface Request {
  what: "thread" | "reply" | "update" | "delete";
  /** The channel, or the thread. */
  at: string;
  summary: string;
  /** The card, where one was written. */
  card: object | null;
}

export interface RecordingChannels extends PostSender {
  /** Every request, delivered or not, in order. */
  readonly requests: Request[];
  /** Turns in the limits that were taken and not ended: none is ever left. */
  turns(): number;
  /** The conversations of the turns that were taken. */
  readonly paced: string[];
  /** From now on requests of that sort end like this; null delivers again. */
  refuse(what: Request["what"], refusal: Refusal | null): void;
  /** Happens while a request is on its way. */
  meanwhile: () => Promise<void>;
}

/** Channels that take everything until told otherwise, and a pacer that lets go at once and counts. */
export function createRecordingChannels(): RecordingChannels {
  const requests: Request[] = [];
  const paced: string[] = [];
  const refusals = new Map<Request["what"], Refusal>();
  let turns = 0;
  type Delivered = Delivery & { conversationId?: string };
  const request = async (one: Request, delivered: Delivered): ReturnType<ChannelMessenger["post"]> => {
    requests.push(one);
    await channels.meanwhile();
    return refusals.get(one.what) ?? delivered;
  };
  const channels: RecordingChannels = {
    requests,
    paced,
    turns: () => turns,
    refuse(what, refusal) {
      if (refusal) refusals.set(what, refusal);
      else refusals.delete(what);
    },
    meanwhile: async () => undefined,
    links: TEST_LINKS,
    messenger: {
      post(channel, thread, card, summary) {
        const activityId = String(requests.length + 1);
        if (thread !== null) return request({ what: "reply", at: thread, summary, card }, { ok: true, activityId });
        const conversationId = `${channel.id};messageid=${activityId}`;
        return request({ what: "thread", at: channel.id, summary, card }, { ok: true, activityId, conversationId });
      },
      update: (_channel, at, activityId, card, summary) => request({ what: "update", at, summary, card }, { ok: true, activityId }),
      withdraw: (_channel, at, activityId) => request({ what: "delete", at, summary: "", card: null }, { ok: true, activityId }),
    },
    pacer: {
      async take(conversationId) {
        turns += 1;
        paced.push(conversationId);
        const end = (): void => void (turns -= 1);
        return { left: () => undefined, told: end, back: end };
      },
    },
  };
  return channels;
}

export const CHANNEL = "19:instances@thread.tacv2";

export const aChannel = (values: Partial<ChannelRecord> = {}): ChannelRecord => ({
  id: CHANNEL,
  teamId: "19:team@thread.tacv2",
  groupId: "7c0a31d4-0000-4000-8000-00000000000a",
  teamName: "Feuille de route",
  name: "Instances",
  kind: "standard",
  serviceUrl: "https://connector.example/",
  botId: "28:jalon",
  state: "reachable",
  at: "2026-11-01T08:00:00.000Z",
  ...values,
});

export const aWantedPost = (values: Partial<WantedPost> = {}): WantedPost => ({
  id: "committee.2026-W47",
  channelId: CHANNEL,
  follows: null,
  language: "fr",
  content: { title: "Relevé de décisions", paragraphs: ["P17 est reporté au 12 décembre."] },
  by: "bureau",
  ...values,
});
