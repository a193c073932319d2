import { readChannelLink } from "../../domain/posts/channel-link";
import type { ChannelRecord } from "../../domain/posts/post-record";
import type { Authority } from "../authority";
import { checkChannel } from "./check-channel";
import { keepChannel } from "./keep-channel";
import type { TeamPlace } from "./remember-team";
import type { TeamsGuide } from "../../ports";

export type AddedChannel = { ok: true; channel: ChannelRecord } | { ok: false; reason: "not-a-link" | "team-unknown" };

/**
 * Takes a channel by the link that Teams copies, and checks it: the way to one that Teams does not list to the bot, which
 * private and shared channels often are. Its team is known by another channel of it.
 */
export async function addChannel(authority: Authority, guide: TeamsGuide, link: string): Promise<AddedChannel> {
  const named = readChannelLink(link);
  const isOurs = named?.tenantId === "" || named?.tenantId === authority.tenantId.toLowerCase();
  if (!named || !isOurs) return { ok: false, reason: "not-a-link" };
  const channels = (await authority.store.channels()).map(({ value }) => value);
  const sister = channels.find(({ id, groupId }) => id === named.channelId || groupId === named.groupId);
  if (!sister) return { ok: false, reason: "team-unknown" };
  const { channelId: id, name } = named;
  return { ok: true, channel: await meetChannel(authority, guide, { ...sister, name: sister.teamName }, { id, name }) };
}

/** A channel of a team that was named to Jalon: it is kept, and checked at once. */
export async function meetChannel(
  authority: Authority,
  guide: TeamsGuide,
  { teamId, groupId, name: teamName, serviceUrl, botId }: TeamPlace,
  { id, name }: { id: string; name: string },
): Promise<ChannelRecord> {
  const at = authority.clock.now();
  await keepChannel(authority, id, (before) => ({
    kind: "unknown",
    state: "unproven",
    ...before,
    id,
    teamId,
    serviceUrl,
    botId,
    at,
    groupId: groupId || (before?.groupId ?? ""),
    teamName: teamName || (before?.teamName ?? ""),
    name: name || (before?.name ?? ""),
  }));
  const channel = await checkChannel(authority, guide, id);
  if (!channel) throw new Error("a channel that was just kept is gone");
  return channel;
}
