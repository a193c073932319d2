import { randomUUID } from "node:crypto";
import type { ChannelMessenger } from "../ports";
import type { Authority } from "../usecases/authority";
import { createPacer, type Pacer } from "../usecases/sending/pacer";
import type { PostSender } from "../usecases/posts/post-sender";
import { systemTimer as timer } from "./system-timer";

/** With what posts are written, for each authority. */
export interface ChannelSenders {
  of(authority: Authority): PostSender;
  /** Gives the shares of Teams' limits back; within two seconds. */
  leave(): Promise<void>;
}

/** The senders of posts of one process. They share the limits with whoever else sends, and take no share while idle. */
export function createChannelSenders(messenger: ChannelMessenger): ChannelSenders {
  const processId = `posts-${randomUUID()}`;
  const known = new Map<string, { messenger: ChannelMessenger; pacer: Pacer }>();
  return {
    of(authority) {
      const sender = known.get(authority.tenantId) ?? { messenger, pacer: createPacer({ authority, timer, processId }) };
      known.set(authority.tenantId, sender);
      return sender;
    },
    leave: async () => void (await Promise.all([...known.values()].map(({ pacer }) => pacer.leave().catch(() => undefined)))),
  };
}
