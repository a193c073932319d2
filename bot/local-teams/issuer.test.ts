import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { openLocalIssuer } from "./issuer";
import { testRegistration } from "./testing/open-local-teams";
import { samplePeople } from "./testing/sample-people";
import type { LocalPerson } from "./types";

const dataDir = mkdtempSync(join(tmpdir(), "jalon-issuer-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const open = () => openLocalIssuer({ ...testRegistration, dataDir });
const person = (id: string): LocalPerson => {
  const found = samplePeople.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no ${id} in the sample`);
  return found;
};

describe("the local issuer", () => {
  it("does not take a user's token for the bot's, nor a token of other keys", async () => {
    const issuer = await open();
    const otherDir = mkdtempSync(join(tmpdir(), "jalon-issuer-"));
    const stranger = await openLocalIssuer({ ...testRegistration, dataDir: otherDir });
    rmSync(otherDir, { recursive: true });
    expect(await issuer.isBotToken(await issuer.userToken(person("p-001")))).toBe(false);
    expect(await issuer.isBotToken(await issuer.connectorToken("http://127.0.0.1:1/"))).toBe(false);
    expect(await issuer.isBotToken(await stranger.botToken())).toBe(false);
    expect(await issuer.isBotToken("")).toBe(false);
  });

  it("signs a user token that Entra's rules accept, for one hour from the real now", async () => {
    const issuer = await open();
    const keys = createLocalJWKSet(issuer.entraJwks());
    const { payload } = await jwtVerify(await issuer.userToken(person("p-001")), keys, {
      issuer: `https://login.microsoftonline.com/${testRegistration.tenantId}/v2.0`,
      audience: testRegistration.tabAppId,
      algorithms: ["RS256"],
      requiredClaims: ["exp", "nbf", "oid", "tid"],
    });
    expect(payload).toMatchObject({
      oid: "11111111-1111-4111-8111-111111111111",
      tid: testRegistration.tenantId,
      name: "Maëlle Fictive",
      preferred_username: "m.fictive@exemple.invalid",
      scp: "access_as_user",
      ver: "2.0",
    });
    expect(payload["idtyp"]).toBeUndefined();
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
  });

  it("gives a person whom Jalon has not linked an account of their own, always the same", async () => {
    const issuer = await open();
    const first = decodeJwt(await issuer.userToken(person("p-003")));
    const second = decodeJwt(await issuer.userToken(person("p-003")));
    expect(first["oid"]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    expect(second["oid"]).toBe(first["oid"]);
  });

  it("signs a connector token with a key endorsed for Teams and the service URL as it was given", async () => {
    const issuer = await open();
    const token = await issuer.connectorToken("http://127.0.0.1:3978");
    const { payload } = await jwtVerify(token, createLocalJWKSet(issuer.connectorJwks()), {
      issuer: "https://api.botframework.com",
      audience: testRegistration.botAppId,
    });
    expect(payload["serviceurl"]).toBe("http://127.0.0.1:3978");
    expect(issuer.connectorJwks().keys[0]).toMatchObject({ kid: decodeProtectedHeader(token).kid, endorsements: ["msteams"] });
    expect(JSON.stringify([issuer.connectorJwks(), issuer.entraJwks()])).not.toContain('"d":');
  });

  it("keeps its keys for other processes, readable by this user only", async () => {
    const [one, other] = await Promise.all([open(), open()]);
    expect(await one.isBotToken(await other.botToken())).toBe(true);
    expect(statSync(join(dataDir, "local-keys.json")).mode & 0o777).toBe(0o600);
  });

  it("gives the same keys to two processes that start together on an empty folder", async () => {
    const empty = mkdtempSync(join(tmpdir(), "jalon-issuer-"));
    const both = await Promise.all([1, 2].map(() => openLocalIssuer({ ...testRegistration, dataDir: empty })));
    rmSync(empty, { recursive: true });
    expect(both[0]?.entraJwks()).toEqual(both[1]?.entraJwks());
  });
});
