import type { ServerResponse } from "node:http";
import { openLoopback } from "../testing/doors/loopback-server";
import { openRecordingConnector, type RecordingConnector } from "../testing/doors/recording-connector";
import { createConnectorApi } from "./connector-api";
import { connectorHostsOnly, loopbackOnly } from "./service-url";

const TOKEN = "the-bot's-own-token";
const MESSAGE = { type: "message", text: "Bonjour" };
const REFUSED = { ok: false, fate: "final", reason: "refused" };
const UNKNOWN = { ok: false, fate: "unknown", reason: "unknown" };
const UNREACHABLE = { ok: false, fate: "again", reason: "unreachable", retryAfterMs: null };

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
    expect(await strict.send(connector.serviceUrl, "a:1", MESSAGE)).toEqual(REFUSED);
    expect(await strict.update(connector.serviceUrl, "a:1", "m1", MESSAGE)).toEqual(REFUSED);
    expect(await strict.member(connector.serviceUrl, "a:1", "29:1")).toBeNull();
    expect([connector.received, asked]).toEqual([[], 0]);
  });

  it("does not follow a redirect, with or without its token", async () => {
    const elsewhere = await openRecordingConnector();
    for (const status of [301, 302, 303, 307, 308]) {
      connector.fail(refuse(status, {}, { Location: elsewhere.serviceUrl }));
      expect(await send()).toEqual(REFUSED);
      expect(await api.member(connector.serviceUrl, "a:1", "29:1")).toBeNull();
    }
    expect(elsewhere.received).toEqual([]);
    await elsewhere.close();
  });

  it.each([
    [400, {}, "final", "refused"],
    [403, { error: { code: "BotNotInConversationRoster" } }, "final", "uninstalled"],
    [403, { error: { code: "ForbiddenOperationException", innerHttpError: { body: "MessageWritesBlocked" } } }, "final", "blocked"],
    [404, { error: { code: "ConversationNotFound" } }, "final", "lost"],
    [408, {}, "unknown", "unknown"],
    [413, { error: { code: "MessageSizeTooBig" } }, "final", "too-big"],
    [500, {}, "unknown", "unknown"],
    [502, {}, "unknown", "unknown"],
    [504, {}, "unknown", "unknown"],
  ])("is one request when the answer is %i %j: %s, %s", async (status, body, fate, reason) => {
    connector.fail(refuse(status, body));
    expect(await send()).toEqual({ ok: false, fate, reason });
    expect(connector.received).toHaveLength(1);
  });

  it.each([
    [401, "unreachable", null],
    [412, "unavailable", null],
    [429, "busy", "2"],
    [429, "busy", null],
    [503, "unavailable", "30"],
    [503, "unavailable", null],
    // a gateway that says when to come back did not let it through
    [502, "unavailable", "1"],
  ])("was not taken, and is not sent again by itself, when the answer is %i: %s, Retry-After %s", async (status, reason, after) => {
    connector.fail(refuse(status, {}, after === null ? {} : { "Retry-After": after }));
    expect(await send()).toEqual({ ok: false, fate: "again", reason, retryAfterMs: after === null ? null : Number(after) * 1000 });
    expect(connector.received).toHaveLength(1);
  });

  it("may have arrived when nothing comes back, or the line breaks", async () => {
    connector.fail(() => undefined);
    expect(await send()).toEqual(UNKNOWN);
    connector.fail((response) => response.socket?.resetAndDestroy());
    expect(await send()).toEqual(UNKNOWN);
    connector.fail((response) => response.writeHead(502).flushHeaders());
    expect(await send()).toEqual(UNKNOWN);
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
    expect(await send(`${origin}/`)).toEqual(UNREACHABLE);
    const locked = createConnectorApi({ mayCall: loopbackOnly, token: () => Promise.reject(new Error("Entra is down")) });
    expect(await locked.send(connector.serviceUrl, "a:1", MESSAGE)).toEqual(UNREACHABLE);
    expect(connector.received).toEqual([]);
  });

  it("is cut when its answer drips, and what was said first stands", async () => {
    const drip = (response: ServerResponse): void => {
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
    };
    connector.fail((response) => drip(response.writeHead(201)));
    expect(await send()).toEqual({ ok: true, activityId: "" });
    connector.fail((response) => drip(response.writeHead(503)));
    expect(await send()).toMatchObject({ fate: "again", reason: "unavailable" });
    connector.fail((response) => response.writeHead(200).end(`{"id":"${"x".repeat(200_000)}"}`));
    expect(await send()).toEqual({ ok: true, activityId: "" });
  });

  it("asks for one new token when many requests are told that the old one is not accepted", async () => {
    const asked: (string | undefined)[] = [];
    const renewing = createConnectorApi({
      mayCall: loopbackOnly,
      async token(refused) {
        asked.push(refused);
        if (refused !== undefined) await new Promise((done) => setTimeout(done, 30));
        return asked.includes("old") ? "new" : "old";
      },
    });
    const ten = () => Promise.all(Array.from({ length: 10 }, () => renewing.send(connector.serviceUrl, "a:1", MESSAGE)));
    connector.fail(refuse(401));
    expect(await ten()).toEqual(Array.from({ length: 10 }, () => UNREACHABLE));
    connector.fail(null);
    connector.take();
    expect((await ten()).every(({ ok }) => ok)).toBe(true);
    expect(new Set(connector.received.map(({ authorization }) => authorization))).toEqual(new Set(["Bearer new"]));
    expect(asked.filter((refused) => refused !== undefined)).toEqual(["old"]);
  });

  it("keeps at most 64 connections, also to one that answers nothing", async () => {
    let open = 0;
    let most = 0;
    connector.fail((response) => {
      open += 1;
      most = Math.max(most, open);
      response.on("close", () => (open -= 1));
    });
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => send()));
    expect(outcomes.every(({ ok }) => !ok)).toBe(true);
    expect(most).toBeLessThanOrEqual(64);
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
