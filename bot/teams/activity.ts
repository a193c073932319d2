import { z } from "zod";

// ids go into addresses: half of a surrogate pair cannot be written there
const teamsId = z.string().max(1000).regex(/^\P{Surrogate}+$/u);
const account = z.object({ id: teamsId, name: z.string().optional(), aadObjectId: z.string().optional() });
// where something happens in a team; the name is told with some activities only
const team = z.object({ id: teamsId, name: z.string().nullish(), aadGroupId: z.string().nullish() });
const channel = z.object({ id: teamsId, name: z.string().nullish() });

/** What Jalon reads of an activity; what else an activity has is left as it came. Checked after the token, never before. */
export const incomingActivity = z.object({
  type: z.string().min(1),
  id: z.string().optional(),
  name: z.string().optional(),
  action: z.string().optional(),
  text: z.string().max(28_000).nullish(),
  locale: z.string().optional(),
  channelId: z.literal("msteams"),
  // no connector has a longer address, and what compares two of them must not be kept busy by one
  serviceUrl: z.string().min(1).max(500),
  from: account,
  recipient: account,
  conversation: z.object({ id: teamsId, conversationType: z.string().optional(), tenantId: z.string().optional() }),
  channelData: z
    .object({
      tenant: z.object({ id: z.string() }).optional(),
      eventType: z.string().nullish(),
      team: team.nullish(),
      channel: channel.nullish(),
    })
    .nullish(),
  membersAdded: z.array(account).optional(),
  membersRemoved: z.array(account).optional(),
  replyToId: z.string().optional(),
  value: z.unknown().optional(),
});

export type IncomingActivity = z.infer<typeof incomingActivity>;

/** The tenant of an activity, when every place that names one names the same; null otherwise. */
export function tenantOf(activity: IncomingActivity): string | null {
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter((id) => id !== undefined).map((id) => id.toLowerCase());
  return named.length > 0 && named.every((id) => id === named[0]) ? (named[0] ?? null) : null;
}
