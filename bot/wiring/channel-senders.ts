import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import { setTimeout as pass } from "node:timers/promises";
import type { ChannelMessenger, Timer } from "../ports";
import type { Authority } from "../usecases/authority";
import { createPacer } from "../usecases/campaigns/pacer";
import type { PostSender } from "../usecases/posts/post-sender";

const timer: Timer = { elapsed: () => performance.now(), wait: (ms) => pass(ms) };

/** Gives the sender of posts of an authority. It shares the limits of Teams with whoever else sends for it, and leaves when idle. */
export function createChannelSenders(messenger: ChannelMessenger): (authority: Authority) => PostSender {
  const processId = `posts-${randomUUID()}`;
  const known = new Map<string, PostSender>();
  return (authority) => {
    const sender = known.get(authority.tenantId) ?? { messenger, pacer: createPacer({ authority, timer, processId }) };
    known.set(authority.tenantId, sender);
    return sender;
  };
}
