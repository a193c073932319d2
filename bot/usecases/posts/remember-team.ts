import type { Instant } from "../../domain/calendar/day";
import { isChannelId } from "../../domain/posts/channel-id";
import type { ChannelRecord } from "../../domain/posts/post-record";
import type { Stored } from "../../ports";
import type { Authority } from "../authority";
import { keepChannel } from "./keep-channel";
import type { ListedChannel, TeamsGuide } from "../../ports";

/** A team in which Jalon is, as an activity names it. */
export interface TeamPlace {
  teamId: string;
  /** Empty where the activity does not say it. */
  name: string;
  groupId: string;
  serviceUrl: string;
  botId: string;
}

/**
 * Jalon is in a team, or something changed in it: its channels are asked of Teams and kept. A standard channel is open to
 * the bot of its team; a private or shared one takes it or not, and is checked before anything is posted there.
 */
export async function rememberTeam(authority: Authority, guide: TeamsGuide, team: TeamPlace): Promise<void> {
  const listed = await guide.channels(team.serviceUrl, team.teamId);
  if (!listed.ok) return authority.log.warn("team-not-listed", { reason: listed.reason });
  const name = team.name || (await guide.teamName(team.serviceUrl, team.teamId));
  const known = await channelsOfTeam(authority, team.teamId);
  const at = authority.clock.now();
  const there = new Set(listed.value.map(({ id }) => id));
  for (const channel of listed.value.filter(({ id }) => isChannelId(id))) {
    await keepChannel(authority, channel.id, (before) => channelOf({ ...team, name }, channel, before, at));
  }
  for (const { value } of known) {
    // Teams does not list every private channel to a bot: only what it does list, and no longer does, is gone
    const isGone = !there.has(value.id) && value.kind === "standard";
    if (isGone) await keepChannel(authority, value.id, (before) => ({ ...(before ?? value), state: "gone", at }));
  }
}

/** Jalon was taken out of a team: nothing more is posted there. */
export async function forgetTeam(authority: Authority, teamId: string): Promise<void> {
  const at = authority.clock.now();
  for (const { value } of await channelsOfTeam(authority, teamId)) {
    await keepChannel(authority, value.id, (before) => ({ ...(before ?? value), state: "uninstalled", at }));
  }
}

/** A channel as Teams lists it now. What it leaves out is as it was said before. */
function channelOf(team: TeamPlace, listed: ListedChannel, before: ChannelRecord | null, at: Instant): ChannelRecord {
  const { id, name, kind: said } = listed;
  const { teamId, serviceUrl, botId } = team;
  // the first channel of a team, of its own id, is always a standard one
  const kind = id === teamId ? "standard" : said === "unknown" ? (before?.kind ?? said) : said;
  const groupId = team.groupId || (before?.groupId ?? "");
  const teamName = team.name || (before?.teamName ?? "");
  return { id, teamId, groupId, teamName, name, kind, serviceUrl, botId, state: stateOf(kind, before), at };
}

function stateOf(kind: ChannelRecord["kind"], before: ChannelRecord | null): ChannelRecord["state"] {
  if (kind === "standard") return "reachable";
  // what a check or a post has proven of it still holds, unless it was proven of a team without Jalon
  return before?.state === "reachable" || before?.state === "closed" ? before.state : "unproven";
}

const channelsOfTeam = async ({ store }: Authority, teamId: string): Promise<Stored<ChannelRecord>[]> =>
  (await store.channels()).filter(({ value }) => value.teamId === teamId);
