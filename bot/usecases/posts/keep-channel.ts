import type { ChannelRecord } from "../../domain/posts/post-record";
import { type Attempt, attempt } from "../attempts";
import type { Authority } from "../authority";

/** Writes a channel, over whatever was written meanwhile. */
export const keepChannel = (
  { store }: Authority,
  id: string,
  next: (before: ChannelRecord | null) => ChannelRecord,
): Promise<ChannelRecord> =>
  attempt(async (): Promise<Attempt<ChannelRecord>> => {
    const [before] = await store.load([{ type: "channel", id }]);
    const record = next(before?.value ?? null);
    const write = before
      ? ({ do: "replace", type: "channel", record, etag: before.etag } as const)
      : ({ do: "create", type: "channel", record } as const);
    const commit = await store.commit([write]);
    return commit.ok ? { outcome: record } : { commit };
  });
