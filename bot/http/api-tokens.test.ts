import { LOCAL } from "../config";
import { callApi } from "../testing/doors/api";
import { makeKey } from "../testing/doors/key-publisher";
import { type Doors, openDoors, OTHER_TENANT } from "../testing/doors/open-doors";
import { assemble, type Claims, connectorToken, fromNow, userToken } from "../testing/doors/tokens";

const STRANGER_TENANT = "0c30c0de-0000-4000-8000-000000000003";

describe("a call of the API whose token is not a person's of a served authority", () => {
  let doors: Doors;

  beforeAll(async () => {
    doors = await openDoors();
  });
  afterAll(() => doors.close());

  const signed = (claims: Claims = {}, header = {}) => userToken(doors.tabKey, doors.person("courtois"), claims, header);
  async function refusal(token: string | null): Promise<[number, string]> {
    const { status, code } = await callApi(doors, "GET /api/me", token);
    return [status, code];
  }

  it("is let in when everything about it is right, for either spelling of the audience", async () => {
    for (const aud of [LOCAL.tabAppId, `api://${LOCAL.tabAppId}`]) {
      expect(await callApi(doors, "GET /api/me", await signed({ aud }))).toMatchObject({
        status: 200,
        body: { id: doors.person("courtois").id },
      });
    }
  });

  it("is refused without a token, unsigned, or signed by somebody else", async () => {
    const claims = { aud: LOCAL.tabAppId, tid: LOCAL.tenantId, exp: fromNow(600), oid: doors.person("courtois").aadObjectId };
    const foreign = await makeKey("tab-1");
    const tokens = [null, "a.b.c", "%%%", assemble({ alg: "none" }, claims), assemble({ alg: "none" }, claims, "AAAA")];
    for (const token of [
      ...tokens,
      await userToken(foreign, doors.person("courtois")),
      await signed({}, { kid: "never-published" }),
    ]) {
      expect(await refusal(token)).toEqual([401, "not-signed-in"]);
    }
  });

  it.each([
    ["for another audience", { aud: "api://another" }],
    ["for the bot", { aud: LOCAL.botAppId }],
    ["of an issuer of another tenant", { iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0` }],
    ["of version 1", { ver: "1.0" }],
    ["of an application", { idtyp: "app" }],
    ["of nobody", { oid: undefined }],
    ["of somebody who is not a GUID", { oid: "courtois" }],
    ["of a tenant that is not a GUID", { tid: "common" }],
    ["of no tenant", { tid: null }],
    ["that has ended", { exp: fromNow(-600) }],
    ["that has not begun", { nbf: fromNow(600) }],
    ["without an end", { exp: undefined }],
    ["without a beginning", { nbf: undefined }],
  ])("is refused with a token %s", async (_what, claims) => {
    expect(await refusal(await signed(claims))).toEqual([401, "not-signed-in"]);
  });

  it("is refused for a tenant that is not served, and without the tab's scope", async () => {
    expect(await refusal(await signed({ tid: STRANGER_TENANT }))).toEqual([403, "tenant-unknown"]);
    for (const scp of [undefined, "", "User.Read", "access_as_user_not"])
      expect((await refusal(await signed({ scp })))[0]).toBe(403);
    expect((await refusal(await signed({ scp: "User.Read access_as_user" })))[0]).toBe(200);
  });

  it("is refused with a token of the Bot Connector, or the bot's own", async () => {
    expect(await refusal(await connectorToken(doors.botKey, doors.connector.serviceUrl))).toEqual([401, "not-signed-in"]);
    expect(
      await refusal(await connectorToken(doors.tabKey, doors.connector.serviceUrl, { aud: LOCAL.tabAppId, tid: LOCAL.tenantId })),
    ).toEqual([401, "not-signed-in"]);
    expect(await refusal(await doors.world.registration.botToken())).toEqual([401, "not-signed-in"]);
  });

  it("is refused when the account is nobody's in the annuaire, whatever name it gives itself", async () => {
    const stranger = {
      aadObjectId: "99999999-9999-4999-8999-999999999999",
      name: doors.person("belkacem").name,
      email: doors.person("belkacem").email,
    };
    expect(await refusal(await userToken(doors.tabKey, stranger))).toEqual([403, "person-unknown"]);
    expect(await refusal(await signed({ tid: OTHER_TENANT }))).toEqual([403, "person-unknown"]);
  });

  it("waits when the keys cannot be had, and goes on with those it knows", async () => {
    doors.tabKeys.feel("error");
    expect((await refusal(await signed({ jti: "known key" })))[0]).toBe(200);
    doors.wait(25 * 3_600_000);
    expect(await refusal(await signed({ jti: "unknown again" }))).toEqual([503, "sign-in-unavailable"]);
    const next = await makeKey("tab-2");
    doors.tabKeys.feel("well");
    doors.tabKeys.publish([next]);
    expect((await refusal(await userToken(next, doors.person("courtois"))))[0]).toBe(200);
    expect(await refusal(await signed({ jti: "withdrawn key" }))).toEqual([401, "not-signed-in"]);
  });

  it("leaves a line in the log that says why, and no token", () => {
    const refused = doors.log.lines.filter(({ event }) => event === "call-refused").map(({ facts }) => facts["reason"]);
    expect(new Set(refused)).toEqual(
      new Set([
        "no-token",
        "token-invalid",
        "key-unknown",
        "token-kind",
        "tenant-malformed",
        "tenant-unknown",
        "scope-missing",
        "person-unknown",
        "keys-unavailable",
      ]),
    );
    expect(JSON.stringify(doors.log.lines)).not.toMatch(/eyJ|@val-dorsene/);
  });
});
