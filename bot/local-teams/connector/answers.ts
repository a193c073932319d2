import type { Response } from "express";
import { objectIdOf, teamsUserId } from "../account";
import type { LocalPerson } from "../types";

/** Answers an error in the Bot Connector's shape. */
export function sendConnectorError(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ error: { code, message } });
}

const refusalMessages = {
  MessageWritesBlocked: "User blocked the conversation with the bot.",
  BotNotInConversationRoster: "The bot is not part of the conversation roster.",
};

/** Answers 403 as Teams does when a person blocked or removed the bot; the sub-code tells which. */
export function sendWriteRefusal(response: Response, subCode: keyof typeof refusalMessages): void {
  const message = refusalMessages[subCode];
  response.status(403).json({
    error: {
      code: "Forbidden",
      subCode,
      message: `${subCode}: ${message}`,
      innerHttpError: { statusCode: 403, body: { subCode, details: message } },
    },
  });
}

/** Answers 403 as Teams does for a channel: one code, whether the bot is not in the team or the channel takes no bot. */
export function sendNotInRoster(response: Response): void {
  sendConnectorError(response, 403, "BotNotInConversationRoster", refusalMessages.BotNotInConversationRoster);
}

/** A member of a conversation, as the connector lists them. */
export function memberOf(person: LocalPerson, tenantId: string) {
  const [givenName = "", ...rest] = person.name.split(" ");
  return {
    id: teamsUserId(person),
    name: person.name,
    aadObjectId: objectIdOf(person),
    objectId: objectIdOf(person),
    givenName,
    surname: rest.join(" "),
    email: person.email,
    userPrincipalName: person.email,
    tenantId,
    userRole: "user",
  };
}
