import type { ChannelRecord } from "../domain/posts/post-record";
import type { ChannelMessenger } from "../ports";
import type { ConnectorApi } from "./connector-api";

/** Posts cards in channels through the Bot Connector, one request a call. */
export function createChannelMessenger(connector: ConnectorApi): ChannelMessenger {
  return {
    post: (channel, thread, card, summary) => {
      const activity = cardActivity(channel, card, summary);
      if (thread === null) return connector.createThread(channel.serviceUrl, threadOf(channel, activity));
      return connector.send(channel.serviceUrl, thread, { ...activity, conversation: inThread(thread) });
    },
    update: (channel, conversationId, activityId, card, summary) =>
      connector.update(channel.serviceUrl, conversationId, activityId, {
        ...cardActivity(channel, card, summary),
        id: activityId,
        conversation: inThread(conversationId),
      }),
    withdraw: (channel, conversationId, activityId) => connector.remove(channel.serviceUrl, conversationId, activityId),
  };
}

const threadOf = ({ id, botId }: ChannelRecord, activity: object) => ({
  isGroup: true,
  bot: { id: botId },
  channelData: { channel: { id } },
  activity,
});

const inThread = (id: string) => ({ id, conversationType: "channel", isGroup: true });

/** A message that is one card; the summary is what a notification says. It mentions nobody. */
const cardActivity = ({ botId }: ChannelRecord, card: object, summary: string) => ({
  type: "message",
  from: { id: botId },
  summary,
  attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: card }],
});
