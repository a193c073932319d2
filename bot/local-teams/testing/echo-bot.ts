import express, { Router } from "express";
import type { RequestHandler } from "express";
import { createLocalJWKSet, jwtVerify } from "jose";
import { z } from "zod";
import type { LocalIssuer } from "../issuer";

const activitySchema = z.looseObject({
  type: z.string(),
  id: z.string(),
  serviceUrl: z.string(),
  text: z.string().optional(),
  action: z.string().optional(),
  conversation: z.looseObject({ id: z.string() }),
  from: z.looseObject({ id: z.string(), name: z.string() }),
  value: z.unknown().optional(),
});
export type ReceivedActivity = z.infer<typeof activitySchema>;

const pressSchema = z.looseObject({
  action: z.looseObject({ verb: z.string(), data: z.record(z.string(), z.unknown()) }),
});

const cardType = "application/vnd.microsoft.card.adaptive";
const tabLink = `https://teams.microsoft.com/l/entity/app/jalon?context=${encodeURIComponent('{"subEntityId":"projet/42"}')}`;

/** A bot that answers with what it heard: enough to see that Teams carries everything both ways. */
export interface EchoBot {
  router: Router;
  /** Everything that came in with a valid token, in order. */
  received: ReceivedActivity[];
}

/** The card that the echo bot sends: one field and one button for each kind of answer. */
export function echoCard(title: string) {
  const execute = (label: string, verb: string) => ({ type: "Action.Execute", title: label, verb, data: { actionId: "a-1" } });
  return {
    type: "AdaptiveCard",
    version: "1.5",
    body: [
      { type: "TextBlock", text: title, size: "large", weight: "bolder", wrap: true },
      { type: "TextBlock", text: "Une ligne avec du **gras** et <b>aucune balise</b>.", wrap: true },
      { type: "Input.Text", id: "line", label: "Une ligne", placeholder: "Ce qui a changé" },
    ],
    actions: [
      { ...execute("Enregistrer", "save"), style: "positive" },
      execute("Dire", "tell"),
      execute("Refuser", "refuse"),
      execute("Tomber", "fall"),
      { type: "Action.OpenUrl", title: "Ouvrir", url: tabLink },
    ],
  };
}

/** What the card becomes once it was answered. */
export function receiptCard(line: string) {
  const words = { type: "TextBlock", text: `Enregistré : ${line}`, weight: "bolder", wrap: true };
  return { type: "AdaptiveCard", version: "1.5", body: [words] };
}

function answerPress(value: unknown): { status: number; body?: object } {
  const press = pressSchema.safeParse(value);
  const { verb = "", data = {} } = press.data?.action ?? {};
  if (verb === "save") {
    return { status: 200, body: { statusCode: 200, type: cardType, value: receiptCard(String(data["line"])) } };
  }
  if (verb === "tell") {
    return { status: 200, body: { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: "Bien noté." } };
  }
  if (verb === "refuse") {
    const refusal = { code: "BadRequest", message: "Cette action ne vous concerne pas." };
    return { status: 400, body: { statusCode: 400, type: "application/vnd.microsoft.error", value: refusal } };
  }
  return { status: 500 };
}

async function reply(issuer: LocalIssuer, to: ReceivedActivity, content: object): Promise<void> {
  const path = `v3/conversations/${encodeURIComponent(to.conversation.id)}/activities/${encodeURIComponent(to.id)}`;
  await fetch(new URL(path, to.serviceUrl), {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${await issuer.botToken()}` },
    body: JSON.stringify({ type: "message", ...content }),
  });
}

function messagesRoute(issuer: LocalIssuer, botAppId: string, received: ReceivedActivity[]): RequestHandler {
  const keys = createLocalJWKSet(issuer.connectorJwks());
  return async (request, response) => {
    const [, token = ""] = (request.headers.authorization ?? "").split(" ");
    const expected = { issuer: "https://api.botframework.com", audience: botAppId };
    const checked = await jwtVerify(token, keys, expected).catch(() => null);
    const activity = activitySchema.parse(request.body);
    if (checked?.payload["serviceurl"] !== activity.serviceUrl) {
      response.status(401).end();
      return;
    }
    received.push(activity);
    if (activity.type === "invoke") {
      const answer = answerPress(activity.value);
      response.status(answer.status).json(answer.body);
      return;
    }
    const isPersonal = activity.conversation["conversationType"] === "personal";
    if (activity.type === "installationUpdate" && activity.action === "add" && isPersonal) {
      await reply(issuer, activity, { text: "Bonjour, je suis Jalon." });
    }
    if (activity.text?.startsWith("carte")) {
      const attachment = { contentType: cardType, content: echoCard("Point de la semaine 47") };
      await reply(issuer, activity, { attachments: [attachment] });
    } else if (activity.text !== undefined) {
      await reply(issuer, activity, { text: `Vous avez dit : ${activity.text}` });
    }
    response.status(200).end();
  };
}

/** Opens the echo bot over the keys of the issuer whose Teams it lives in. */
export function createEchoBot(issuer: LocalIssuer, botAppId: string): EchoBot {
  const received: ReceivedActivity[] = [];
  const router = Router();
  router.post("/api/messages", express.json({ limit: "1mb" }), messagesRoute(issuer, botAppId, received));
  return { router, received };
}
