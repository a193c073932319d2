import { text } from "node:stream/consumers";
import type { ServerResponse } from "node:http";
import { z } from "zod";
import { openLoopback } from "./loopback-server";

const sentActivity = z.looseObject({
  type: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.looseObject({}) })).optional(),
});

/** One request that arrived. */
export interface Received {
  method: string;
  path: string;
  authorization: string | undefined;
  activity: z.infer<typeof sentActivity>;
}

/** An account as the connector describes a member. */
export interface KnownMember {
  id: string;
  aadObjectId?: string;
  email?: string;
}

/** A Bot Connector on loopback: takes what the bot sends, says who is in a conversation, and fails when told to. */
export async function openRecordingConnector() {
  const received: Received[] = [];
  const members = new Map<string, KnownMember>();
  let fault: ((response: ServerResponse) => void) | null = null;
  let sent = 0;
  const { origin, close } = await openLoopback(async (request, response) => {
    const body = await text(request);
    const { method = "", url = "" } = request;
    const activity = sentActivity.parse(body === "" ? {} : JSON.parse(body));
    received.push({ method, path: decodeURIComponent(url), authorization: request.headers.authorization, activity });
    if (fault) return fault(response);
    const json = (status: number, value: object) =>
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
    if (method !== "GET") return json(201, { id: `sent-${(sent += 1)}` });
    const found = members.get(decodeURIComponent(url.split("/").at(-1) ?? ""));
    return found ? json(200, found) : json(404, { error: { code: "MemberNotFoundInConversation" } });
  });
  return {
    serviceUrl: `${origin}/`,
    received,
    members,
    /** Every request from now on is answered by this; `null` is well again. */
    fail: (next: ((response: ServerResponse) => void) | null) => {
      fault = next;
    },
    /** The messages that arrived since, and forgets them. */
    take: (): Received[] => received.splice(0, received.length),
    close,
  };
}

export type RecordingConnector = Awaited<ReturnType<typeof openRecordingConnector>>;
