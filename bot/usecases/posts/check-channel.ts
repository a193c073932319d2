import { channelVerdict, type Told } from "../../domain/posts/channel-verdict";
import type { ChannelRecord } from "../../domain/posts/post-record";
import type { Authority } from "../authority";
import { keepChannel } from "./keep-channel";
import type { Answered, TeamsGuide } from "../../ports";

/**
 * Asks Teams whether Jalon may write in a channel, without writing. A private or shared channel that takes no bot is told
 * here, not on the day of a committee. Null when nobody knows the channel.
 */
export async function checkChannel(authority: Authority, guide: TeamsGuide, channelId: string): Promise<ChannelRecord | null> {
  const [known] = await authority.store.load([{ type: "channel", id: channelId }]);
  if (!known) return null;
  const { serviceUrl, teamId } = known.value;
  const [channels, inIt] = await Promise.all([guide.channels(serviceUrl, teamId), guide.isIn(serviceUrl, channelId)]);
  const listed = channels.ok ? channels.value.find(({ id }) => id === channelId) : undefined;
  const at = authority.clock.now();
  return keepChannel(authority, channelId, (last) => {
    const before = last ?? known.value;
    const kind = !listed || listed.kind === "unknown" ? before.kind : listed.kind;
    const state = channelVerdict(toldOf(channels), toldOf(inIt), kind);
    return { ...before, name: listed?.name || before.name, kind, state, at };
  });
}

const toldOf = (answer: Answered<unknown>): Told => (answer.ok ? "yes" : answer.reason);
