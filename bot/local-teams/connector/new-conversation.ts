import type { RequestHandler, Response } from "express";
import { z } from "zod";
import { personalConversationId } from "../account";
import { sendConnectorError, sendNotInRoster, sendWriteRefusal } from "./answers";
import { keepBotMessage, readActivity } from "./bot-message";
import type { ConnectorWorld } from "./connector-world";
import { isInChannel, writeRefusal } from "./destination";
import { findChannel } from "./local-team";

const requestSchema = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  channelData: z
    .looseObject({ channel: z.looseObject({ id: z.string() }).nullish(), tenant: z.looseObject({ id: z.string() }).nullish() })
    .nullish(),
  activity: z.unknown().optional(),
});

/** Opens a 1:1 conversation with a person, or a thread in a channel. */
export function createConversationRoute(world: ConnectorWorld): RequestHandler {
  return async (request, response) => {
    const asked = requestSchema.safeParse(request.body);
    if (!asked.success) return sendConnectorError(response, 400, "BadSyntax", "Not a conversation.");
    const tenantId = asked.data.tenantId ?? asked.data.channelData?.tenant?.id ?? world.tenantId;
    if (tenantId !== world.tenantId) return sendConnectorError(response, 403, "Forbidden", "Unknown tenant.");
    const channelId = asked.data.channelData?.channel?.id;
    if (channelId !== undefined) return openThread(world, channelId, asked.data.activity, response);
    return openPersonal(world, asked.data.members?.[0]?.id ?? "", asked.data.activity, response);
  };
}

function openThread(world: ConnectorWorld, channelId: string, body: unknown, response: Response): void {
  const found = findChannel(channelId);
  if (!found) return sendConnectorError(response, 404, "ConversationNotFound", "Channel not found.");
  if (!isInChannel(world.store.state, found.channel)) return sendNotInRoster(response);
  const activity = readActivity(body, response);
  if (!activity) return;
  const to = { kind: "channel" as const, conversationId: found.channel.id, channel: found.channel, threadId: null };
  const activityId = keepBotMessage(world, to, activity, null);
  const id = `${found.channel.id};messageid=${activityId}`;
  response.status(201).json({ id, activityId, serviceUrl: world.serviceUrl });
}

async function openPersonal(world: ConnectorWorld, account: string, body: unknown, response: Response): Promise<void> {
  const person = account === "" ? null : await world.directory.byAccount(account);
  if (!person) return sendConnectorError(response, 404, "UserNotFound", "User not found in the tenant.");
  const refusal = writeRefusal(world.store.state, person.id);
  if (refusal) return sendWriteRefusal(response, refusal);
  const id = personalConversationId(person.id);
  const to = { kind: "personal" as const, conversationId: id, person, threadId: null };
  const activity = body === undefined || body === null ? null : readActivity(body, response);
  if (body && !activity) return;
  const activityId = activity ? keepBotMessage(world, to, activity, null) : world.store.nextId(world.clock.now());
  response.status(201).json({ id, activityId, serviceUrl: world.serviceUrl });
}
