import type { ServerResponse } from "node:http";
import { openLoopback } from "../testing/doors/loopback-server";
import { openRecordingConnector, type RecordingConnector } from "../testing/doors/recording-connector";
import { createConnectorApi } from "./connector-api";
import { connectorHostsOnly, loopbackOnly } from "./service-url";

const TOKEN = "the-bot's-own-token";
const MESSAGE = { type: "message", text: "Bonjour" };

describe("one message to the Bot Connector", () => {
  let connector: RecordingConnector;
  const api = createConnectorApi({ mayCall: loopbackOnly, token: async () => TOKEN, timeoutMs: 300 });
  const send = (to = connector.serviceUrl) => api.send(to, "a:1", MESSAGE);

  beforeEach(async () => {
    connector = await openRecordingConnector();
  });
  afterEach(() => connector.close());

  const refuse =
    (status: number, body: object = {}, headers: Record<string, string> = {}) =>
    (response: ServerResponse) =>
      void response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));

  it("does not leave for an address that is none of the connector's", async () => {
    let asked = 0;
    const strict = createConnectorApi({ mayCall: connectorHostsOnly, token: async () => `${(asked += 1)}` });
    expect(await strict.send(connector.serviceUrl, "a:1", MESSAGE)).toEqual({ ok: false, reason: "refused" });
    expect(await strict.update(connector.serviceUrl, "a:1", "m1", MESSAGE)).toEqual({ ok: false, reason: "refused" });
    expect(await strict.member(connector.serviceUrl, "a:1", "29:1")).toBeNull();
    expect([connector.received, asked]).toEqual([[], 0]);
  });

  it("does not follow a redirect, with or without its token", async () => {
    const elsewhere = await openRecordingConnector();
    for (const status of [301, 302, 303, 307, 308]) {
      connector.fail(refuse(status, {}, { Location: elsewhere.serviceUrl }));
      expect(await send()).toEqual({ ok: false, reason: "refused" });
      expect(await api.member(connector.serviceUrl, "a:1", "29:1")).toBeNull();
    }
    expect(elsewhere.received).toEqual([]);
    await elsewhere.close();
  });

  it.each([
    [400, {}, "refused"],
    [401, {}, "refused"],
    [403, { error: { code: "BotNotInConversationRoster" } }, "uninstalled"],
    [403, { error: { code: "ForbiddenOperationException", innerHttpError: { body: "MessageWritesBlocked" } } }, "blocked"],
    [404, { error: { code: "ConversationNotFound" } }, "lost"],
    [408, {}, "unknown"],
    [412, {}, "unknown"],
    [413, { error: { code: "MessageSizeTooBig" } }, "refused"],
    [429, {}, "busy"],
    [500, {}, "unknown"],
    [502, {}, "unknown"],
    [503, {}, "unknown"],
    [504, {}, "unknown"],
  ])("is one request when the answer is %i %j: %s", async (status, body, reason) => {
    connector.fail(refuse(status, body, { "Retry-After": "1" }));
    expect(await send()).toEqual({ ok: false, reason });
    expect(connector.received).toHaveLength(1);
  });

  it("may have arrived when nothing comes back, or the line breaks", async () => {
    connector.fail(() => undefined);
    expect(await send()).toEqual({ ok: false, reason: "unknown" });
    connector.fail((response) => response.socket?.resetAndDestroy());
    expect(await send()).toEqual({ ok: false, reason: "unknown" });
    connector.fail((response) => response.writeHead(502).flushHeaders());
    expect(await send()).toEqual({ ok: false, reason: "unknown" });
    expect(connector.received).toHaveLength(3);
  });

  it("has arrived once it was accepted, even when the id does not come", async () => {
    connector.fail((response) => response.writeHead(201).flushHeaders());
    expect(await send()).toEqual({ ok: true, activityId: "" });
    connector.fail((response) => response.writeHead(200).end("not JSON"));
    expect(await send()).toEqual({ ok: true, activityId: "" });
  });

  it("never left when nobody listens, or when the bot has no token", async () => {
    const { origin, close } = await openLoopback(() => undefined);
    await close();
    expect(await send(`${origin}/`)).toEqual({ ok: false, reason: "unreachable" });
    const locked = createConnectorApi({ mayCall: loopbackOnly, token: () => Promise.reject(new Error("Entra is down")) });
    expect(await locked.send(connector.serviceUrl, "a:1", MESSAGE)).toEqual({ ok: false, reason: "unreachable" });
    expect(connector.received).toEqual([]);
  });

  it("goes to its conversation, once, with the bot's token", async () => {
    expect(await api.send(connector.serviceUrl, "19:a/b?c#d@thread.v2", MESSAGE)).toEqual({ ok: true, activityId: "sent-1" });
    expect(await api.update(connector.serviceUrl.slice(0, -1), "a:1", "m/1", MESSAGE)).toEqual({
      ok: true,
      activityId: "sent-2",
    });
    expect(connector.received).toEqual([
      {
        method: "POST",
        path: "/v3/conversations/19:a/b?c#d@thread.v2/activities",
        authorization: `Bearer ${TOKEN}`,
        activity: MESSAGE,
      },
      { method: "PUT", path: "/v3/conversations/a:1/activities/m/1", authorization: `Bearer ${TOKEN}`, activity: MESSAGE },
    ]);
  });

  it("is sent without a header when the bot has no token of its own", async () => {
    const anonymous = createConnectorApi({ mayCall: loopbackOnly, token: async () => null });
    expect(await anonymous.send(connector.serviceUrl, "a:1", MESSAGE)).toMatchObject({ ok: true });
    expect(connector.received[0]?.authorization).toBeUndefined();
  });
});
