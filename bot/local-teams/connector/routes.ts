import { Router } from "express";
import type { Request, RequestHandler, Response } from "express";
import type { LocalIssuer } from "../issuer";
import { contentOf } from "./activity-content";
import { sendConnectorError, sendNotInRoster, sendWriteRefusal } from "./answers";
import { keepBotMessage, readActivity } from "./bot-message";
import type { ConnectorWorld } from "./connector-world";
import { findDestination, isInChannel, writeRefusal } from "./destination";
import type { Destination } from "./destination";
import { memberRoutes } from "./member-routes";
import { createConversationRoute } from "./new-conversation";

function bearerOnly(issuer: LocalIssuer): RequestHandler {
  return async (request, response, next) => {
    const [scheme, token] = (request.headers.authorization ?? "").split(" ");
    if (scheme?.toLowerCase() === "bearer" && token && (await issuer.isBotToken(token))) return next();
    return sendConnectorError(response, 401, "Unauthorized", "Authorization has been denied for this request.");
  };
}

async function writableDestination(world: ConnectorWorld, request: Request, response: Response): Promise<Destination | null> {
  const to = await findDestination(world.directory, String(request.params["conversation"]));
  if (!to) {
    sendConnectorError(response, 404, "ConversationNotFound", "Conversation not found.");
    return null;
  }
  const { state } = world.store;
  if (to.kind === "channel") {
    if (isInChannel(state, to.channel)) return to;
    sendNotInRoster(response);
    return null;
  }
  const refusal = writeRefusal(state, to.person.id);
  if (!refusal) return to;
  sendWriteRefusal(response, refusal);
  return null;
}

function sendRoute(world: ConnectorWorld): RequestHandler {
  return async (request, response) => {
    const activity = readActivity(request.body, response);
    const to = activity && (await writableDestination(world, request, response));
    if (!activity || !to) return;
    if (activity.type === "typing") world.onTyping(to.conversationId);
    // traces and the like get an id too, but are nothing that a person sees
    const isSeen = activity.type === "message";
    const id = isSeen ? keepBotMessage(world, to, activity, to.threadId) : world.store.nextId(world.clock.now());
    response.status(201).json({ id });
  };
}

/** A message that the bot itself sent there, or null after a 404. */
function botMessage(world: ConnectorWorld, to: Destination, request: Request, response: Response): string | null {
  const id = String(request.params["activity"]);
  const message = world.store.state.conversations.get(to.conversationId)?.get(id);
  if (message?.personId === null && !message.isDeleted) return id;
  sendConnectorError(response, 404, "ActivityNotFoundInConversation", "The activity is not in the conversation.");
  return null;
}

function updateRoute(world: ConnectorWorld): RequestHandler {
  return async (request, response) => {
    const activity = readActivity(request.body, response);
    const to = activity && (await writableDestination(world, request, response));
    const messageId = to && botMessage(world, to, request, response);
    if (!activity || !to || !messageId) return;
    const { conversationId } = to;
    world.store.record({ type: "edited", conversationId, messageId, at: world.clock.now(), content: contentOf(activity) });
    response.status(200).json({ id: messageId });
  };
}

function deleteRoute(world: ConnectorWorld): RequestHandler {
  return async (request, response) => {
    const to = await writableDestination(world, request, response);
    const messageId = to && botMessage(world, to, request, response);
    if (!to || !messageId) return;
    world.store.record({ type: "deleted", conversationId: to.conversationId, messageId });
    response.status(200).json({});
  };
}

/** The Bot Connector's REST routes, for a bot that shows its token. */
export function connectorRoutes(world: ConnectorWorld): Router {
  const router = Router();
  router.use(bearerOnly(world.issuer));
  router.post("/v3/conversations", createConversationRoute(world));
  router.post("/v3/conversations/:conversation/activities", sendRoute(world));
  router.post("/v3/conversations/:conversation/activities/:activity", sendRoute(world));
  router.put("/v3/conversations/:conversation/activities/:activity", updateRoute(world));
  router.delete("/v3/conversations/:conversation/activities/:activity", deleteRoute(world));
  router.use(memberRoutes(world));
  router.use((_request, response) => sendConnectorError(response, 404, "NotFound", "No such route in the local connector."));
  return router;
}
