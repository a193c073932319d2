import { z } from "zod";
import type { MessageContent } from "./entries";

const adaptiveCard = "application/vnd.microsoft.card.adaptive";
// Teams counts a message in UTF-16 and refuses it above about 100 KB
const largestMessageBytes = 100 * 1024;

/** What is read of an activity that the bot sends. */
export const sentActivitySchema = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  summary: z.string().nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown().optional() })).nullish(),
  channelData: z.unknown().optional(),
});
export type SentActivity = z.infer<typeof sentActivitySchema>;

/** Whether Teams would refuse the activity for its size. */
export function isTooLarge(activity: SentActivity): boolean {
  return JSON.stringify(activity).length * 2 > largestMessageBytes;
}

const cardContent = z.record(z.string(), z.unknown());

/** The text, the summary and the cards of an activity; other attachments are named, not drawn. */
export function contentOf(activity: SentActivity): MessageContent {
  const content: MessageContent = {
    text: (activity.text ?? "").replace(/<\/?at\b[^>]*>/g, ""),
    summary: activity.summary ?? "",
    cards: [],
    otherAttachments: [],
  };
  for (const attachment of activity.attachments ?? []) {
    const card = attachment.contentType === adaptiveCard ? cardContent.safeParse(attachment.content) : null;
    if (card?.success) content.cards.push(card.data);
    else content.otherAttachments.push(attachment.contentType);
  }
  return content;
}
