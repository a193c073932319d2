import { z } from "zod";

const account = z.looseObject({ id: z.string().min(1), name: z.string().optional(), aadObjectId: z.string().optional() });

/** What Jalon reads of an activity; everything else passes through untouched. Checked after the token, never before. */
export const incomingActivity = z.looseObject({
  type: z.string().min(1),
  id: z.string().optional(),
  name: z.string().optional(),
  action: z.string().optional(),
  text: z.string().max(28_000).nullish(),
  locale: z.string().optional(),
  channelId: z.literal("msteams"),
  serviceUrl: z.string().min(1),
  from: account,
  recipient: account,
  conversation: z.looseObject({ id: z.string().min(1), conversationType: z.string().optional(), tenantId: z.string().optional() }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional() }).nullish(),
  membersAdded: z.array(account).optional(),
  replyToId: z.string().optional(),
  value: z.unknown().optional(),
});

export type IncomingActivity = z.infer<typeof incomingActivity>;

/** The tenant of an activity, when every place that names one names the same; null otherwise. */
export function tenantOf(activity: IncomingActivity): string | null {
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter((id) => id !== undefined).map((id) => id.toLowerCase());
  return named.length > 0 && named.every((id) => id === named[0]) ? (named[0] ?? null) : null;
}
