import type { Activity } from "./activities";
import type { LocalIssuer } from "./issuer";

/** What the bot answered over HTTP; `no-answer` covers a refused connection and the time limit. */
export type BotAnswer = { ok: true; status: number; body: unknown } | { ok: false; reason: "no-answer" };

/** Delivers activities to the bot, signed as the Bot Connector signs them. */
export interface BotClient {
  deliver(activity: Activity): Promise<BotAnswer>;
}

// Teams gives a bot about this long before it tells the person that something went wrong
const timeLimitMs = 15_000;

function parseBody(text: string): unknown {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** A client for the bot at that endpoint. */
export function createBotClient(endpoint: string, issuer: LocalIssuer): BotClient {
  return {
    deliver: async (activity) => {
      const token = await issuer.connectorToken(activity.serviceUrl);
      try {
        const response = await fetch(endpoint, {
          method: "POST",
          headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
          body: JSON.stringify(activity),
          signal: AbortSignal.timeout(timeLimitMs),
        });
        return { ok: true, status: response.status, body: parseBody(await response.text()) };
      } catch {
        return { ok: false, reason: "no-answer" };
      }
    },
  };
}
