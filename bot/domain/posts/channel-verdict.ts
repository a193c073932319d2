import type { ChannelKind, ChannelRecord } from "./post-record";

/** What Teams told of a place: that the bot is in it, that it is not, or nothing that counts. */
export type Told = "yes" | "no" | "silent";

/**
 * « Un canal privé ou partagé où Jalon ne peut pas écrire est reconnu dès la mise en place. » Teams refuses the bot with
 * one code, whether it is not in the team or the channel takes no bot: whether the team answers tells them apart.
 */
export function channelVerdict(team: Told, channel: Told, kind: ChannelKind): ChannelRecord["state"] {
  if (channel === "yes") return "reachable";
  if (channel === "silent") return "unproven";
  if (team === "no") return "uninstalled";
  if (team === "silent") return kind === "private" || kind === "shared" ? "closed" : "unproven";
  // the team answers and lists every standard channel: what it refuses is private or shared, or was deleted
  return kind === "standard" ? "gone" : "closed";
}
