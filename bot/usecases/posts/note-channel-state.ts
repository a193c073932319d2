import type { ChannelKind, ChannelRecord } from "../../domain/posts/post-record";
import type { Delivery } from "../../ports";
import type { Authority } from "../authority";

/** What a post proved of its channel is kept; of one that was refused, why is found out by the next check. */
export async function noteChannelState(authority: Authority, { id, kind }: ChannelRecord, delivery: Delivery): Promise<void> {
  const state = stateAfter(delivery, kind);
  if (state === null) return;
  const { store, clock } = authority;
  const [known] = await store.load([{ type: "channel", id }]);
  if (!known || known.value.state === state) return;
  const record: ChannelRecord = { ...known.value, state, at: clock.now() };
  // somebody who wrote it at this very moment knows as much
  await store.commit([{ do: "replace", type: "channel", record, etag: known.etag }]);
}

function stateAfter(delivery: Delivery, kind: ChannelKind): ChannelRecord["state"] | null {
  if (delivery.ok) return "reachable";
  if (delivery.reason === "uninstalled" || delivery.reason === "blocked") return kind === "standard" ? "uninstalled" : "closed";
  return delivery.reason === "lost" ? "gone" : null;
}
