import { createHmac } from "node:crypto";
import { connect } from "node:net";
import { LOCAL } from "../config";
import { type Activity, activityOf, saying } from "../testing/doors/activities";
import { postActivity } from "../testing/doors/chat";
import { makeKey, type TestKey } from "../testing/doors/key-publisher";
import { type Doors, openDoors, OTHER_TENANT } from "../testing/doors/open-doors";
import { assemble, connectorToken, fromNow, userToken } from "../testing/doors/tokens";

const STRANGER_TENANT = "0c30c0de-0000-4000-8000-000000000003";

describe("an activity that does not come from the Bot Connector", () => {
  let doors: Doors;
  let foreign: TestKey;
  let forSkype: TestKey;
  let serviceUrl: string;

  beforeAll(async () => {
    doors = await openDoors();
    [foreign, forSkype] = await Promise.all([makeKey("bot-1"), makeKey("skype-1", ["skype", "directline"])]);
    doors.botKeys.publish([doors.botKey, forSkype]);
    ({ serviceUrl } = doors.connector);
  });
  afterAll(() => doors.close());

  const message = (more: Activity = {}): Activity =>
    activityOf(doors.person("courtois"), serviceUrl, { ...saying("aide"), ...more });
  const valid = (): Promise<string> => connectorToken(doors.botKey, serviceUrl);
  const signed = (claims: Record<string, unknown>, header = {}) => connectorToken(doors.botKey, serviceUrl, claims, header);

  /** Posts, and holds that nothing ran: nobody was written to, nothing was asked of the connector. */
  async function refusal(token: string | null, activity: unknown = message()): Promise<[number, unknown]> {
    doors.connector.take();
    doors.log.take();
    const response = await postActivity(doors, activity, token);
    const { error } = (await response.json()) as { error?: unknown };
    expect(doors.connector.take()).toEqual([]);
    expect(doors.log.take()).toEqual([
      { level: "warn", event: "activity-refused", facts: { status: response.status, reason: error } },
    ]);
    return [response.status, error];
  }

  it("is run when everything about it is right", async () => {
    doors.connector.take();
    expect((await postActivity(doors, message(), await valid())).status).toBe(200);
    expect(doors.connector.take()).toHaveLength(1);
  });

  it("is refused without a token, or with one that nobody signed", async () => {
    const claims = { iss: "https://api.botframework.com", aud: LOCAL.botAppId, exp: fromNow(600), serviceurl: serviceUrl };
    const none = assemble({ alg: "none", kid: "bot-1" }, claims);
    expect(await refusal(null)).toEqual([401, "no-token"]);
    expect(await refusal(none)).toEqual([401, "no-token"]);
    expect(await refusal(`${none}AAAA`)).toEqual([401, "token-invalid"]);
    expect(await refusal("a.b.c")).toEqual([401, "token-invalid"]);
    expect(await refusal("%%%")).toEqual([401, "no-token"]);
  });

  it("is refused when signed with another key, whatever its header says of keys", async () => {
    const byForeign = (header = {}) => connectorToken(foreign, serviceUrl, {}, header);
    const { publicJwk } = foreign;
    expect(await refusal(await byForeign())).toEqual([401, "token-invalid"]);
    expect(await refusal(await byForeign({ kid: "never-published" }))).toEqual([401, "key-unknown"]);
    expect(await refusal(await byForeign({ kid: undefined }))).toEqual([401, "key-unknown"]);
    expect(await refusal(await byForeign({ jwk: publicJwk }))).toEqual([401, "token-invalid"]);
    expect(await refusal(await byForeign({ jku: doors.tabKeys.keysUrl }))).toEqual([401, "token-invalid"]);
    expect(await refusal(await byForeign({ x5u: doors.tabKeys.keysUrl }))).toEqual([401, "token-invalid"]);
    expect(doors.tabKeys.asked()).toBe(0);
  });

  it("is refused when the public key was used as a secret", async () => {
    const claims = { iss: "https://api.botframework.com", aud: LOCAL.botAppId, exp: fromNow(600), serviceurl: serviceUrl };
    const body = assemble({ alg: "HS256", kid: "bot-1" }, claims).slice(0, -1);
    const signature = createHmac("sha256", JSON.stringify(doors.botKey.publicJwk)).update(body).digest("base64url");
    expect(await refusal(`${body}.${signature}`)).toEqual([401, "token-invalid"]);
  });

  it.each([
    ["another audience", { aud: LOCAL.tabAppId }],
    ["another issuer", { iss: "https://api.botframework.com.evil.example" }],
    ["Entra as its issuer", { iss: `https://login.microsoftonline.com/${LOCAL.tenantId}/v2.0` }],
    ["ten minutes after its end", { exp: fromNow(-600) }],
    ["ten minutes before its beginning", { nbf: fromNow(600) }],
    ["no end", { exp: undefined }],
  ])("is refused with %s", async (_what, claims) => {
    expect(await refusal(await signed(claims))).toEqual([401, "token-invalid"]);
  });

  it("is refused when the token names another service address, or none", async () => {
    expect(await refusal(await signed({ serviceurl: "http://127.0.0.1:9/" }))).toEqual([403, "service-url-differs"]);
    expect(await refusal(await signed({ serviceurl: undefined }))).toEqual([401, "no-service-url"]);
    expect(await refusal(await valid(), message({ serviceUrl: undefined }))).toEqual([400, "activity-malformed: serviceUrl"]);
    expect(await refusal(await valid(), message({ serviceUrl: "http://127.0.0.1:9/" }))).toEqual([403, "service-url-differs"]);
    const evil = "https://smba.trafficmanager.net.evil.example/";
    expect(await refusal(await signed({ serviceurl: evil }), message({ serviceUrl: evil }))).toEqual([
      403,
      "service-url-unknown",
    ]);
  });

  it("is refused from another channel, by its key as by its own word", async () => {
    expect(await refusal(await connectorToken(forSkype, serviceUrl))).toEqual([403, "key-not-endorsed"]);
    expect(await refusal(await valid(), message({ channelId: "emulator" }))).toEqual([400, "activity-malformed: channelId"]);
  });

  it("is refused with the token that a person's tab has", async () => {
    const person = doors.person("courtois");
    expect(await refusal(await userToken(doors.tabKey, person))).toEqual([401, "key-unknown"]);
    for (const aud of [LOCAL.botAppId, `api://${LOCAL.botAppId}`]) {
      expect(await refusal(await userToken(doors.botKey, person, { aud, serviceurl: serviceUrl }))).toEqual([
        401,
        "token-invalid",
      ]);
    }
  });

  it("is refused for a tenant that is not served, wherever it stands", async () => {
    const conversation = (tenantId?: string) => ({ id: "a:1", conversationType: "personal", ...(tenantId ? { tenantId } : {}) });
    const of = (inConversation?: string, inChannel?: string) =>
      message({ conversation: conversation(inConversation), channelData: inChannel ? { tenant: { id: inChannel } } : {} });
    for (const [one, two] of [
      [STRANGER_TENANT, STRANGER_TENANT],
      [STRANGER_TENANT],
      [LOCAL.tenantId, STRANGER_TENANT],
      [LOCAL.tenantId, OTHER_TENANT],
      [],
    ]) {
      expect(await refusal(await valid(), of(one, two))).toEqual([403, "tenant-unknown"]);
    }
  });

  it("is refused with two tokens, even when the first is good", async () => {
    const body = JSON.stringify(message());
    const token = await valid();
    const head = [
      "POST /api/messages HTTP/1.1",
      "Host: localhost",
      "Connection: close",
      `Content-Length: ${Buffer.byteLength(body)}`,
    ];
    const authorization = [`Authorization: Bearer ${token}`, "Authorization: Bearer a.b.c"];
    const socket = connect(Number(new URL(doors.origin).port), "127.0.0.1");
    doors.connector.take();
    socket.write([...head, ...authorization, "", body].join("\r\n"));
    let answer = "";
    for await (const chunk of socket.setEncoding("utf8")) answer += String(chunk);
    expect(answer.split("\r\n")[0]).toBe("HTTP/1.1 401 Unauthorized");
    expect(doors.connector.take()).toEqual([]);
  });

  it("is refused with a token of 100 KB, and the door stays open", async () => {
    const long = `${"A".repeat(50_000)}.${"A".repeat(50_000)}.AAAA`;
    expect([401, 431]).toContain((await postActivity(doors, message(), long)).status);
    expect(await refusal(`${"A".repeat(6000)}.${"A".repeat(6000)}.AAAA`)).toEqual([401, "token-invalid"]);
    expect((await postActivity(doors, message(), await valid())).status).toBe(200);
  });

  it("waits when the keys cannot be had, unless they are known", async () => {
    doors.botKeys.feel("error");
    expect((await postActivity(doors, message(), await signed({ jti: "known key" }))).status).toBe(200);
    doors.wait(25 * 3_600_000);
    expect(await refusal(await signed({ jti: "unknown again" }))).toEqual([503, "keys-unavailable"]);
    doors.botKeys.feel("well");
    const next = await makeKey("bot-2", ["msteams"]);
    doors.botKeys.publish([next]);
    expect((await postActivity(doors, message(), await connectorToken(next, serviceUrl))).status).toBe(200);
    expect(await refusal(await signed({ jti: "withdrawn key" }))).toEqual([401, "key-unknown"]);
  });

  it("never shows its token in the log", () => {
    expect(JSON.stringify(doors.log.lines)).not.toMatch(/eyJ/);
  });
});
