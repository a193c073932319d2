import { randomUUID } from "node:crypto";
import type { PostSender, PostSenders } from "../usecases/posts/post-sender";
import { createPacer, type Pacer } from "../usecases/sending/pacer";
import { systemTimer as timer } from "./system-timer";

/** The senders of posts of one process. They share the limits with whoever else sends, and take no share while idle. */
export function createChannelSenders({ messenger, links }: Pick<PostSender, "messenger" | "links">): PostSenders {
  const processId = `posts-${randomUUID()}`;
  const known = new Map<string, PostSender & { pacer: Pacer }>();
  return {
    of(authority) {
      const sender = known.get(authority.tenantId) ?? { messenger, links, pacer: createPacer({ authority, timer, processId }) };
      known.set(authority.tenantId, sender);
      return sender;
    },
    leave: async () => void (await Promise.all([...known.values()].map(({ pacer }) => pacer.leave().catch(() => undefined)))),
  };
}
