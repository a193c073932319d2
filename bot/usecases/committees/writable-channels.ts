import type { ChannelRecord } from "../../domain/posts/post-record";
import type { Authority } from "../authority";

/** A channel as people tell it from the others: its team, and its own name where it has one. */
export const channelNameOf = ({ teamName, name }: Pick<ChannelRecord, "teamName" | "name">): string => [teamName, name].filter((part) => part !== "").join(" · ");

/** The channels that Jalon can write in, by name. */
export async function writableChannels({ store }: Authority): Promise<{ id: string; name: string }[]> {
  const channels = (await store.channels()).map(({ value }) => value).filter(({ state }) => state === "reachable");
  return channels.map((channel) => ({ id: channel.id, name: channelNameOf(channel) })).toSorted((a, b) => a.name.localeCompare(b.name, "fr"));
}
