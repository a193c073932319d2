import { z } from "zod";
import type { Delivery } from "../ports";
import type { Answered, ListedChannel } from "../ports";
import { type BotToken, createBotBearer } from "./bot-bearer";
import { fateOf } from "./delivery-fate";
import { exchange, type HttpAnswer } from "./http-exchange";
import type { ServiceUrlRule } from "./service-url";

const TIMEOUT_MS = 15_000;

export interface ConnectorOptions {
  mayCall: ServiceUrlRule;
  token: BotToken;
  /** How long one request may take, its answer included. */
  timeoutMs?: number;
}

/** An account as the Bot Connector describes a member of a conversation. */
export interface Member {
  id: string;
  aadObjectId: string;
  email: string;
  name: string;
}

const member = z.object({
  id: z.string().default(""),
  name: z.string().default(""),
  aadObjectId: z.string().optional(),
  objectId: z.string().optional(),
  email: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
});

/** A thread that was begun, with its own conversation: `channel;messageid=…`. */
export type ThreadDelivery = Delivery & { conversationId?: string };

const listedChannels = z.object({
  conversations: z.array(z.object({ id: z.string().min(1), name: z.string().nullish(), type: z.string().nullish() })),
});
const namedTeam = z.object({ name: z.string().nullish() });
const anyBody = z.unknown();

/**
 * The calls of the Bot Connector that Jalon makes. One call is one request: nothing here repeats it, because a message
 * that was accepted and answered with an error would arrive twice. Redirects are never followed with a token.
 */
export function createConnectorApi({ mayCall, token, timeoutMs = TIMEOUT_MS }: ConnectorOptions) {
  const bearer = createBotBearer(token);
  async function call(method: string, serviceUrl: string, path: string, body?: object, left?: () => void): Promise<HttpAnswer> {
    if (!mayCall(serviceUrl)) throw new ServiceUrlRefused();
    const own = await bearer.token().catch((error: unknown) => Promise.reject(new TokenUnavailable(undefined, { cause: error })));
    const answer = await exchange({
      method,
      url: new URL(path, serviceUrl.endsWith("/") ? serviceUrl : `${serviceUrl}/`),
      timeoutMs,
      headers: { ...(own === null ? {} : { Authorization: `Bearer ${own}` }), "Content-Type": "application/json" },
      ...(body ? { body: JSON.stringify(body) } : {}),
      ...(left ? { left } : {}),
    });
    if (answer.status === 401) bearer.refuse(own);
    return answer;
  }
  const deliver = async (method: string, serviceUrl: string, path: string, activity?: object, left?: () => void): Promise<Delivery> => {
    try {
      return outcomeOf(await call(method, serviceUrl, path, activity, left));
    } catch (error) {
      return faultOf(error);
    }
  };
  /** A GET whose answer has that shape. */
  const ask = async <S extends z.ZodType>(serviceUrl: string, path: string, shape: S): Promise<Answered<z.infer<S>>> => {
    try {
      const answer = await call("GET", serviceUrl, path);
      if (!isOk(answer)) return { ok: false, reason: answer.status === 403 || answer.status === 404 ? "no" : "silent" };
      const read = shape.safeParse(jsonOf(answer));
      return read.success ? { ok: true, value: read.data } : { ok: false, reason: "silent" };
    } catch {
      return { ok: false, reason: "silent" };
    }
  };
  const at = (conversationId: string): string => `v3/conversations/${encodeURIComponent(conversationId)}`;
  return {
    /** `left` is called once the request is written to its connection. */
    send: (serviceUrl: string, conversationId: string, activity: object, left?: () => void) =>
      deliver("POST", serviceUrl, `${at(conversationId)}/activities`, activity, left),
    update: (serviceUrl: string, conversationId: string, activityId: string, activity: object) =>
      deliver("PUT", serviceUrl, `${at(conversationId)}/activities/${encodeURIComponent(activityId)}`, activity),
    remove: (serviceUrl: string, conversationId: string, activityId: string) =>
      deliver("DELETE", serviceUrl, `${at(conversationId)}/activities/${encodeURIComponent(activityId)}`),
    /** A new thread in a channel, of this first message. */
    async createThread(serviceUrl: string, thread: object): Promise<ThreadDelivery> {
      try {
        const answer = await call("POST", serviceUrl, "v3/conversations", thread);
        if (!isOk(answer)) return outcomeOf(answer);
        const { id, activityId } = createdThread.parse(jsonOf(answer) ?? {});
        return { ok: true, activityId, ...(id === "" ? {} : { conversationId: id }) };
      } catch (error) {
        return faultOf(error);
      }
    },
    /** The channels of a team that Teams lets the bot see. */
    async channels(serviceUrl: string, teamId: string): Promise<Answered<ListedChannel[]>> {
      const told = await ask(serviceUrl, `v3/teams/${encodeURIComponent(teamId)}/conversations`, listedChannels);
      return told.ok ? { ok: true, value: told.value.conversations.map(listedOf) } : told;
    },
    /** The name of a team; empty when it is not told. */
    async teamName(serviceUrl: string, teamId: string): Promise<string> {
      const told = await ask(serviceUrl, `v3/teams/${encodeURIComponent(teamId)}`, namedTeam);
      return told.ok ? (told.value.name ?? "") : "";
    },
    /** Whether the bot is in a conversation: only then is it told of a member. */
    isIn: async (serviceUrl: string, conversationId: string): Promise<Answered<unknown>> =>
      ask(serviceUrl, `${at(conversationId)}/pagedmembers?pageSize=1`, anyBody),
    /** A member of a conversation; null when the connector does not say. */
    async member(serviceUrl: string, conversationId: string, memberId: string): Promise<Member | null> {
      try {
        const answer = await call("GET", serviceUrl, `${at(conversationId)}/members/${encodeURIComponent(memberId)}`);
        const found = isOk(answer) ? member.safeParse(jsonOf(answer)) : null;
        if (!found?.success) return null;
        const { id, name, aadObjectId, objectId, email, userPrincipalName } = found.data;
        return { id, name, aadObjectId: aadObjectId ?? objectId ?? "", email: email ?? userPrincipalName ?? "" };
      } catch {
        return null;
      }
    },
  };
}

export type ConnectorApi = ReturnType<typeof createConnectorApi>;

const createdThread = z.object({ id: z.string().catch(""), activityId: z.string().catch("") });

const listedOf = ({ id, name, type }: { id: string; name?: string | null | undefined; type?: string | null | undefined }): ListedChannel => ({
  id,
  name: name ?? "",
  kind: type === "standard" || type === "private" || type === "shared" ? type : "unknown",
});

class ServiceUrlRefused extends Error {}
class TokenUnavailable extends Error {}

const isOk = ({ status }: HttpAnswer): boolean => status >= 200 && status < 300;

function outcomeOf(answer: HttpAnswer): Delivery {
  if (!isOk(answer)) return fateOf(answer.status, answer.retryAfter, answer.text);
  // what was accepted arrived, even when its id did not come
  const read = accepted.safeParse(jsonOf(answer));
  return { ok: true, activityId: read.success ? read.data.id : "" };
}

const accepted = z.object({ id: z.string() });

/** What an answer says; undefined when it is no JSON. */
function jsonOf({ text }: HttpAnswer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const NEVER_LEFT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);

function faultOf(error: unknown): Delivery {
  if (error instanceof ServiceUrlRefused) return { ok: false, fate: "final", reason: "refused" };
  // without a token, or without a connection, nothing left: it may be sent later
  const neverLeft = error instanceof TokenUnavailable || NEVER_LEFT.has(String((error as { code?: unknown }).code));
  return neverLeft ? { ok: false, fate: "again", reason: "unreachable", retryAfterMs: null } : { ok: false, fate: "unknown", reason: "unknown" };
}
