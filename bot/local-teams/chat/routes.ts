import { Router } from "express";
import type { Request, RequestHandler, Response } from "express";
import type { z } from "zod";
import { sendProblem } from "../problem";
import { pressCard, refreshCard, refreshRecentCards } from "./card-press";
import type { ChatWorld, Client } from "./chat-world";
import { contextIn } from "./chat-world";
import { installOnFirstOpening, setInstallation, setTeamInstallation } from "./installation";
import type { Live } from "./live";
import { presentPage, presentSummary } from "./present";
import { chatRequests } from "./requests";
import { sayToBot } from "./say";

async function personOf(world: ChatWorld, request: Request, response: Response) {
  const person = await world.directory.byId(String(request.params["person"]));
  if (!person) sendProblem(response, 404, "unknown-person", "Cette personne n’existe pas.");
  return person;
}

/** A route that reads its body by a schema and answers with what `act` gives. */
function posted<Body extends { locale: Client["locale"]; timeZone: string }>(
  world: ChatWorld,
  schema: z.ZodType<Body>,
  act: (client: Client, body: Body) => Promise<object | null>,
): RequestHandler {
  return async (request, response) => {
    const body = schema.safeParse(request.body);
    if (!body.success) {
      const where = body.error.issues[0]?.path.join(".") ?? "";
      sendProblem(response, 400, "bad-request", `La demande n’est pas lisible : ${where}.`);
      return;
    }
    const person = await personOf(world, request, response);
    if (!person) return;
    const { locale, timeZone } = body.data;
    const answer = await act({ person, locale, timeZone }, body.data);
    if (answer) response.json(answer);
    else sendProblem(response, 404, "unknown-conversation", "Cette conversation n’existe pas.");
  };
}

function summaryRoute(world: ChatWorld): RequestHandler {
  return async (request, response) => {
    const person = await personOf(world, request, response);
    if (person) response.json(presentSummary(world.store.state, person.id));
  };
}

function messagesRoute(world: ChatWorld): RequestHandler {
  return async (request, response) => {
    const person = await personOf(world, request, response);
    if (!person) return;
    const { conversation, before } = request.query;
    const conversationId = typeof conversation === "string" ? conversation : "";
    if (!contextIn(world, { person, locale: "fr-FR", timeZone: "Europe/Paris" }, conversationId, "")) {
      sendProblem(response, 404, "unknown-conversation", "Cette conversation n’existe pas.");
      return;
    }
    response.json(presentPage(world.store.state, conversationId, person.id, typeof before === "string" ? before : null));
  };
}

function eventsRoute(world: ChatWorld, live: Live): RequestHandler {
  return async (request, response) => {
    const person = await personOf(world, request, response);
    if (person) live.open(person.id, response);
  };
}

/** What the page asks for the person who is chosen, under `/local/chat/{person}`. */
export function chatRoutes(world: ChatWorld, live: Live): Router {
  const router = Router();
  router.get("/:person", summaryRoute(world));
  router.get("/:person/messages", messagesRoute(world));
  router.get("/:person/events", eventsRoute(world, live));
  router.post(
    "/:person/open",
    posted(world, chatRequests.open, async (client, { conversationId, inSight }) => {
      if (!contextIn(world, client, conversationId, "")) return null;
      await installOnFirstOpening(world, client);
      if (inSight) await refreshRecentCards(world, client, conversationId);
      return presentSummary(world.store.state, client.person.id);
    }),
  );
  router.post("/:person/messages", posted(world, chatRequests.say, (client, { text }) => sayToBot(world, client, text)));
  router.post("/:person/actions", posted(world, chatRequests.press, (client, press) => pressCard(world, client, press)));
  router.post(
    "/:person/refresh",
    posted(world, chatRequests.refresh, (client, { conversationId, messageId }) => {
      return refreshCard(world, client, conversationId, messageId);
    }),
  );
  router.post(
    "/:person/installation",
    posted(world, chatRequests.installation, async (client, { installed, blocked }) => {
      await setInstallation(world, client, { installed, blocked });
      return presentSummary(world.store.state, client.person.id);
    }),
  );
  router.post(
    "/:person/team",
    posted(world, chatRequests.team, async (client, { installed }) => {
      await setTeamInstallation(world, client, installed);
      return presentSummary(world.store.state, client.person.id);
    }),
  );
  router.post(
    "/:person/read",
    posted(world, chatRequests.read, async (client, { conversationId, messageId }) => {
      if (!contextIn(world, client, conversationId, "")) return null;
      world.store.record({ type: "read", personId: client.person.id, conversationId, messageId });
      return presentSummary(world.store.state, client.person.id);
    }),
  );
  return router;
}
