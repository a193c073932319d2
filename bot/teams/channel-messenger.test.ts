import type { ServerResponse } from "node:http";
import { openRecordingConnector, type RecordingConnector } from "../testing/doors/recording-connector";
import { aChannel, CHANNEL } from "../usecases/posts/testing/recording-channels";
import { createChannelMessenger } from "./channel-messenger";
import { createConnectorApi } from "./connector-api";
import { connectorHostsOnly, loopbackOnly } from "./service-url";

const CARD = { type: "AdaptiveCard", body: [] };
const THREAD = `${CHANNEL};messageid=17`;

describe("posts and questions to the Bot Connector", () => {
  let connector: RecordingConnector;
  const api = createConnectorApi({ mayCall: loopbackOnly, token: async () => "token", timeoutMs: 300 });
  const messenger = createChannelMessenger(api);
  const channel = () => aChannel({ serviceUrl: connector.serviceUrl });
  const post = (thread: string | null = null) => messenger.post(channel(), thread, CARD, "Relevé");
  const answer =
    (status: number, body: unknown = {}) =>
    (response: ServerResponse) =>
      void response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));

  beforeEach(async () => {
    connector = await openRecordingConnector();
  });
  afterEach(() => connector.close());

  it("do not leave for an address that is none of the connector's", async () => {
    const strict = createConnectorApi({ mayCall: connectorHostsOnly, token: async () => "token" });
    const refused = { ok: false, fate: "final", reason: "refused" };
    expect(await createChannelMessenger(strict).post(channel(), null, CARD, "")).toEqual(refused);
    expect(await strict.remove(connector.serviceUrl, THREAD, "17")).toEqual(refused);
    expect(await strict.channels(connector.serviceUrl, "19:team")).toEqual({ ok: false, reason: "silent" });
    expect(connector.received).toEqual([]);
  });

  it.each([
    [403, { ok: false, fate: "final", reason: "uninstalled" }],
    [404, { ok: false, fate: "final", reason: "lost" }],
    [429, { ok: false, fate: "again", reason: "busy", retryAfterMs: null }],
    [503, { ok: false, fate: "again", reason: "unavailable", retryAfterMs: null }],
    [502, { ok: false, fate: "unknown", reason: "unknown" }],
  ])("are one request when the answer is %i", async (status, delivery) => {
    connector.fail(answer(status));
    expect(await post()).toEqual(delivery);
    expect(await post(THREAD)).toEqual(delivery);
    expect(await messenger.withdraw(channel(), THREAD, "17")).toEqual(delivery);
    expect(connector.received).toHaveLength(3);
  });

  it("may have arrived when the line breaks, and are not repeated", async () => {
    connector.fail((response) => response.socket?.resetAndDestroy());
    expect(await post()).toMatchObject({ fate: "unknown" });
    expect(connector.received).toHaveLength(1);
  });

  it("begin a thread in the channel, and give the conversation in which it goes on", async () => {
    connector.fail(answer(201, { id: THREAD, activityId: "17" }));
    expect(await post()).toEqual({ ok: true, activityId: "17", conversationId: THREAD });
    const attachments = [{ contentType: "application/vnd.microsoft.card.adaptive", content: CARD }];
    const activity = { type: "message", from: { id: "28:jalon" }, summary: "Relevé", attachments };
    const thread = { isGroup: true, bot: { id: "28:jalon" }, channelData: { channel: { id: CHANNEL } }, activity };
    expect(connector.received).toMatchObject([{ method: "POST", path: "/v3/conversations", activity: thread }]);
  });

  it("have arrived once they were accepted, even when their ids do not come", async () => {
    connector.fail((response) => response.writeHead(201).end("not JSON"));
    expect(await post()).toEqual({ ok: true, activityId: "" });
  });

  it("follow up, correct and withdraw in the thread", async () => {
    expect(await post(THREAD)).toEqual({ ok: true, activityId: "sent-1" });
    await messenger.update(channel(), THREAD, "17", CARD, "Relevé corrigé");
    await messenger.withdraw(channel(), THREAD, "17");
    expect(connector.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST /v3/conversations/${THREAD}/activities`,
      `PUT /v3/conversations/${THREAD}/activities/17`,
      `DELETE /v3/conversations/${THREAD}/activities/17`,
    ]);
  });

  it("read the channels of a team, of whatever kind Teams says", async () => {
    const conversations = [
      { id: "19:team", name: null },
      { id: "19:a", name: "A", type: "private" },
      { id: "19:b", name: "B", type: "new" },
    ];
    connector.fail(answer(200, { conversations }));
    expect(await api.channels(connector.serviceUrl, "19:team")).toEqual({
      ok: true,
      value: [
        { id: "19:team", name: "", kind: "unknown" },
        { id: "19:a", name: "A", kind: "private" },
        { id: "19:b", name: "B", kind: "unknown" },
      ],
    });
  });

  it.each([
    [403, {}, "no"],
    [404, {}, "no"],
    [429, {}, "silent"],
    [500, {}, "silent"],
    [200, { conversations: [{}] }, "silent"],
  ])("do not take %i %j for a list of channels: %s", async (status, body, reason) => {
    connector.fail(answer(status, body));
    expect(await api.channels(connector.serviceUrl, "19:team")).toEqual({ ok: false, reason });
    expect(await api.teamName(connector.serviceUrl, "19:team")).toBe("");
  });

  it("tell whether the bot is in a conversation", async () => {
    connector.fail(answer(403));
    expect(await api.isIn(connector.serviceUrl, CHANNEL)).toEqual({ ok: false, reason: "no" });
    connector.fail(answer(200, { members: [] }));
    expect(await api.isIn(connector.serviceUrl, CHANNEL)).toMatchObject({ ok: true });
    expect(connector.received[1]).toMatchObject({ method: "GET", path: `/v3/conversations/${CHANNEL}/pagedmembers?pageSize=1` });
  });
});
