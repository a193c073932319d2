import { z } from "zod";
import type { ChannelKind } from "../domain/posts/post-record";
import type { Delivery } from "../ports";
import { fateOf } from "./delivery-fate";
import type { ServiceUrlRule } from "./service-url";

const TIMEOUT_MS = 15_000;

export interface ConnectorOptions {
  mayCall: ServiceUrlRule;
  /** The bot's own token; null in anonymous local mode. */
  token: () => Promise<string | null>;
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

/** A channel as Teams lists those of a team. The general one comes without a name. */
export interface ListedChannel {
  id: string;
  name: string;
  kind: ChannelKind;
}

/** What a question to the connector came to: `no`, Teams refuses it; `silent`, it said nothing that counts. */
export type Told<T> = { ok: true; value: T } | { ok: false; reason: "no" | "silent" };

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
  async function call(method: string, serviceUrl: string, path: string, body?: object): Promise<Response> {
    if (!mayCall(serviceUrl)) throw new ServiceUrlRefused();
    const bearer = await token().catch((error: unknown) => Promise.reject(new TokenUnavailable(undefined, { cause: error })));
    return fetch(new URL(path, serviceUrl.endsWith("/") ? serviceUrl : `${serviceUrl}/`), {
      method,
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
      headers: { ...(bearer === null ? {} : { Authorization: `Bearer ${bearer}` }), "Content-Type": "application/json" },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }
  const deliver = async (method: string, serviceUrl: string, path: string, activity?: object): Promise<Delivery> => {
    try {
      return await outcomeOf(await call(method, serviceUrl, path, activity));
    } catch (error) {
      return faultOf(error);
    }
  };
  /** A GET whose answer has that shape. */
  const ask = async <S extends z.ZodType>(serviceUrl: string, path: string, shape: S): Promise<Told<z.infer<S>>> => {
    try {
      const response = await call("GET", serviceUrl, path);
      if (!response.ok) return { ok: false, reason: response.status === 403 || response.status === 404 ? "no" : "silent" };
      const read = shape.safeParse(await response.json());
      return read.success ? { ok: true, value: read.data } : { ok: false, reason: "silent" };
    } catch {
      return { ok: false, reason: "silent" };
    }
  };
  const at = (conversationId: string): string => `v3/conversations/${encodeURIComponent(conversationId)}`;
  return {
    send: (serviceUrl: string, conversationId: string, activity: object) =>
      deliver("POST", serviceUrl, `${at(conversationId)}/activities`, activity),
    update: (serviceUrl: string, conversationId: string, activityId: string, activity: object) =>
      deliver("PUT", serviceUrl, `${at(conversationId)}/activities/${encodeURIComponent(activityId)}`, activity),
    remove: (serviceUrl: string, conversationId: string, activityId: string) =>
      deliver("DELETE", serviceUrl, `${at(conversationId)}/activities/${encodeURIComponent(activityId)}`),
    /** A new thread in a channel, of this first message. */
    async createThread(serviceUrl: string, thread: object): Promise<ThreadDelivery> {
      try {
        const response = await call("POST", serviceUrl, "v3/conversations", thread);
        if (!response.ok) return await outcomeOf(response);
        const { id, activityId } = createdThread.parse(await response.json().catch(() => ({})));
        return { ok: true, activityId, ...(id === "" ? {} : { conversationId: id }) };
      } catch (error) {
        return faultOf(error);
      }
    },
    /** The channels of a team that Teams lets the bot see. */
    async channels(serviceUrl: string, teamId: string): Promise<Told<ListedChannel[]>> {
      const told = await ask(serviceUrl, `v3/teams/${encodeURIComponent(teamId)}/conversations`, listedChannels);
      return told.ok ? { ok: true, value: told.value.conversations.map(listedOf) } : told;
    },
    /** The name of a team; empty when it is not told. */
    async teamName(serviceUrl: string, teamId: string): Promise<string> {
      const told = await ask(serviceUrl, `v3/teams/${encodeURIComponent(teamId)}`, namedTeam);
      return told.ok ? (told.value.name ?? "") : "";
    },
    /** Whether the bot is in a conversation: only then is it told of a member. */
    isIn: async (serviceUrl: string, conversationId: string): Promise<Told<unknown>> =>
      ask(serviceUrl, `${at(conversationId)}/pagedmembers?pageSize=1`, anyBody),
    /** A member of a conversation; null when the connector does not say. */
    async member(serviceUrl: string, conversationId: string, memberId: string): Promise<Member | null> {
      try {
        const response = await call("GET", serviceUrl, `${at(conversationId)}/members/${encodeURIComponent(memberId)}`);
        const found = response.ok ? member.safeParse(await response.json()) : null;
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

async function outcomeOf(response: Response): Promise<Delivery> {
  const body = (await response.json().catch(() => ({}))) as { id?: unknown; error?: unknown };
  if (response.ok) return { ok: true, activityId: typeof body.id === "string" ? body.id : "" };
  return fateOf(response.status, response.headers.get("retry-after"), JSON.stringify(body.error ?? ""));
}

const NEVER_LEFT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"]);

function faultOf(error: unknown): Delivery {
  if (error instanceof ServiceUrlRefused) return { ok: false, fate: "final", reason: "refused" };
  // without a token, or without a connection, nothing left: it may be sent later
  const cause = (error as { cause?: { code?: unknown } }).cause;
  const neverLeft = error instanceof TokenUnavailable || NEVER_LEFT.has(String(cause?.code));
  return neverLeft ? { ok: false, fate: "again", reason: "unreachable", retryAfterMs: null } : { ok: false, fate: "unknown", reason: "unknown" };
}
