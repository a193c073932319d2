import { isChannelId } from "../../domain/posts/channel-id";
import { meetChannel } from "../../usecases/posts/add-channel";
import { forgetTeam, rememberTeam, type TeamPlace } from "../../usecases/posts/remember-team";
import type { Turn } from "../turn";

/** True for what Teams says of a team: somebody or Jalon comes or goes, a channel is made, renamed or deleted. */
export const isAboutTeam = ({ activity }: Turn): boolean =>
  (activity.type === "installationUpdate" || activity.type === "conversationUpdate") && Boolean(activity.channelData?.team);

/** After these the team has other channels, or other names. Members who come and go change nothing of that. */
const CHANGES: ReadonlySet<string> = new Set([
  "channelCreated",
  "channelRenamed",
  "channelDeleted",
  "channelRestored",
  "teamRenamed",
  "teamRestored",
  "teamUnarchived",
]);

/**
 * Follows what Teams says of a team. It says each thing in several ways, and some of them twice: the channels are asked of it
 * each time, so that the order does not matter. Nobody is greeted in a channel.
 */
export async function followTeam(turn: Turn): Promise<void> {
  const { activity, authority, connector } = turn;
  const { team: said, channel, eventType } = activity.channelData ?? {};
  if (!said) return;
  const team: TeamPlace = {
    teamId: said.id,
    name: said.name ?? "",
    groupId: said.aadGroupId?.toLowerCase() ?? "",
    serviceUrl: activity.serviceUrl,
    botId: activity.recipient.id,
  };
  const { comes, leaves } = movesOfJalon(turn);
  // in and out of one private or shared channel, which has members of its own
  const ofOneChannel = eventType?.startsWith("channelMember") ?? false;
  if ((comes || leaves) && ofOneChannel) {
    if (channel && isChannelId(channel.id)) await meetChannel(authority, connector, team, { id: channel.id, name: channel.name ?? "" });
  } else if (leaves || eventType === "teamDeleted" || eventType === "teamHardDeleted") {
    await forgetTeam(authority, team.teamId);
  } else if (comes || CHANGES.has(eventType ?? "")) {
    await rememberTeam(authority, connector, team);
  }
}

/** Whether it is Jalon itself that comes or leaves. */
function movesOfJalon({ activity }: Turn): { comes: boolean; leaves: boolean } {
  const { type, action, membersAdded, membersRemoved, recipient } = activity;
  const does = (what: string): boolean => action?.startsWith(what) ?? false;
  if (type === "installationUpdate") return { comes: does("add"), leaves: does("remove") };
  const has = (members: typeof membersAdded): boolean => members?.some(({ id }) => id === recipient.id) ?? false;
  return { comes: has(membersAdded), leaves: has(membersRemoved) };
}
