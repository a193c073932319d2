import type { OpenedLocalTeams } from "./open-local-teams";

/** What came back over HTTP. */
export interface Called {
  status: number;
  type: string;
  body: unknown;
}

async function call(url: string, init: RequestInit): Promise<Called> {
  const response = await fetch(url, init);
  const text = await response.text();
  const type = response.headers.get("content-type") ?? "";
  return { status: response.status, type, body: type.includes("json") && text !== "" ? (JSON.parse(text) as unknown) : text };
}

const json = { "content-type": "application/json" };

/** Calls an endpoint of local Teams as the page does. */
export function callLocal(local: OpenedLocalTeams, path: string, body?: unknown): Promise<Called> {
  const init = body === undefined ? {} : { method: "POST", headers: json, body: JSON.stringify(body) };
  return call(`${local.address}${path}`, init);
}

/** Calls the Bot Connector with the bot's token, or with another. */
export async function callConnector(
  local: OpenedLocalTeams,
  method: string,
  path: string,
  body?: unknown,
  token?: string,
): Promise<Called> {
  const authorization = `Bearer ${token ?? (await local.teams.issuer.botToken())}`;
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  return call(new URL(path, local.serviceUrl).href, { method, headers: { ...json, authorization }, ...content });
}
