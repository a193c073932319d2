import { Router } from "express";
import type { Request, RequestHandler, Response } from "express";
import type { LocalPerson } from "../types";
import { memberOf, sendConnectorError, sendNotInRoster } from "./answers";
import type { ConnectorWorld } from "./connector-world";
import { findDestination, isInChannel } from "./destination";
import { localTeam } from "./local-team";

const largestPage = 500;

async function membersOf(world: ConnectorWorld, request: Request, response: Response): Promise<LocalPerson[] | null> {
  const to = await findDestination(world.directory, String(request.params["conversation"]));
  if (to?.kind === "personal") return [to.person];
  if (to && isInChannel(world.store.state, to.channel)) return world.directory.all();
  if (to) {
    sendNotInRoster(response);
    return null;
  }
  sendConnectorError(response, 404, "ConversationNotFound", "Conversation not found.");
  return null;
}

function allMembers(world: ConnectorWorld): RequestHandler {
  return async (request, response) => {
    const people = await membersOf(world, request, response);
    if (people) response.json(people.map((person) => memberOf(person, world.tenantId)));
  };
}

function oneMember(world: ConnectorWorld): RequestHandler {
  return async (request, response) => {
    const people = await membersOf(world, request, response);
    if (!people) return;
    const person = await world.directory.byAccount(String(request.params["member"]));
    if (!person || !people.some(({ id }) => id === person.id)) {
      sendConnectorError(response, 404, "MemberNotFoundInConversation", "Member not found.");
      return;
    }
    response.json(memberOf(person, world.tenantId));
  };
}

function pageOfMembers(world: ConnectorWorld): RequestHandler {
  return async (request, response) => {
    const people = await membersOf(world, request, response);
    if (!people) return;
    const size = Math.min(Math.max(Number(request.query["pageSize"]) || 50, 1), largestPage);
    const start = Math.max(Number(request.query["continuationToken"]) || 0, 0);
    const next = start + size < people.length ? { continuationToken: String(start + size) } : {};
    response.json({ members: people.slice(start, start + size).map((person) => memberOf(person, world.tenantId)), ...next });
  };
}

const teamOfBot =
  (world: ConnectorWorld): RequestHandler =>
  (request, response, next) => {
    if (request.params["team"] !== localTeam.id) return sendConnectorError(response, 404, "TeamNotFound", "Team not found.");
    return world.store.state.inTeam ? next() : sendNotInRoster(response);
  };

// as in Teams, the general channel comes without a name
const listedChannels = localTeam.channels.map(({ id, name, kind: type }) => ({
  id,
  ...(id === localTeam.id ? {} : { name }),
  type,
}));

/** Who is in a conversation, whole or in pages, and what the team is made of. */
export function memberRoutes(world: ConnectorWorld): Router {
  const router = Router();
  router.get("/v3/conversations/:conversation/members", allMembers(world));
  router.get("/v3/conversations/:conversation/members/:member", oneMember(world));
  router.get("/v3/conversations/:conversation/pagedmembers", pageOfMembers(world));
  router.get("/v3/teams/:team", teamOfBot(world), (_request, response) => {
    response.json({ id: localTeam.id, name: localTeam.name, channelCount: localTeam.channels.length, tenantId: world.tenantId });
  });
  router.get("/v3/teams/:team/conversations", teamOfBot(world), (_request, response) => {
    response.json({ conversations: listedChannels });
  });
  return router;
}
