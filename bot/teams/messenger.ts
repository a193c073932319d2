import type { Conversation, Messenger } from "../ports";
import type { ConnectorApi } from "./connector-api";

/** Sends cards to people through the Bot Connector, one request a card. */
export function createMessenger(connector: ConnectorApi): Messenger {
  return {
    sendCard: (to, card, summary, left) => connector.send(to.serviceUrl, to.conversationId, cardActivity(to, card, summary), left),
    updateCard: (to, activityId, card, summary) =>
      connector.update(to.serviceUrl, to.conversationId, activityId, { ...cardActivity(to, card, summary), id: activityId }),
  };
}

/** A message that is one card; the summary is what a notification and a screen reader's list say. */
const cardActivity = (to: Conversation, card: object, summary: string) => ({
  type: "message",
  from: { id: to.botId },
  recipient: { aadObjectId: to.aadObjectId },
  conversation: { id: to.conversationId, conversationType: "personal" },
  summary,
  attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: card }],
});
