import { createHash, createPrivateKey, randomUUID } from "node:crypto";
import { createLocalJWKSet, jwtVerify, SignJWT } from "jose";
import type { JSONWebKeySet, JWTPayload } from "jose";
import { objectIdOf } from "./account";
import type { LocalKey } from "./keys";
import { loadLocalKeys } from "./keys";
import type { LocalPerson, LocalRegistration } from "./types";

const connectorIssuer = "https://api.botframework.com";
const lifetimeSeconds = 3600;

/** Signs what Entra and the Bot Connector would sign. Tokens are dated by the real clock and live one hour. */
export interface LocalIssuer {
  /** An Entra v2 access token of the person for the tab's API. */
  userToken(person: LocalPerson): Promise<string>;
  /** The token with which the Bot Connector at that address calls the bot. */
  connectorToken(serviceUrl: string): Promise<string>;
  /** The token with which the bot calls the Bot Connector. */
  botToken(): Promise<string>;
  /** Whether a bearer token is one that this issuer gave to the bot. */
  isBotToken(token: string): Promise<boolean>;
  /** Public keys that sign user tokens and the bot's own. */
  entraJwks(): JSONWebKeySet;
  /** Public keys that sign connector tokens, endorsed for Teams. */
  connectorJwks(): JSONWebKeySet;
}

function publicKey(key: LocalKey) {
  return { kty: key.kty, kid: key.kid, n: key.n, e: key.e, alg: "RS256", use: "sig" };
}

/** Opens the issuer of this machine; every process that names the same folder signs with the same keys. */
export async function openLocalIssuer(options: LocalRegistration & { dataDir: string }): Promise<LocalIssuer> {
  const keys = await loadLocalKeys(options.dataDir);
  const entraIssuer = `https://login.microsoftonline.com/${options.tenantId}/v2.0`;
  const signers = {
    entra: createPrivateKey({ key: { ...keys.entra }, format: "jwk" }),
    connector: createPrivateKey({ key: { ...keys.connector }, format: "jwk" }),
  };
  const entraJwks = (): JSONWebKeySet => ({ keys: [publicKey(keys.entra)] });
  const entraKeys = createLocalJWKSet(entraJwks());

  const sign = (by: "entra" | "connector", claims: JWTPayload): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iat: now, nbf: now - 5, exp: now + lifetimeSeconds, uti: randomUUID(), ...claims })
      .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: keys[by].kid })
      .sign(signers[by]);
  };

  return {
    userToken: (person) => {
      const oid = objectIdOf(person);
      return sign("entra", {
        iss: entraIssuer,
        aud: options.tabAppId,
        azp: options.tabAppId,
        sub: createHash("sha256").update(`${options.tabAppId}:${oid}`).digest("base64url"),
        oid,
        tid: options.tenantId,
        name: person.name,
        preferred_username: person.email,
        scp: "access_as_user",
        ver: "2.0",
      });
    },
    connectorToken: (serviceUrl) =>
      sign("connector", { iss: connectorIssuer, aud: options.botAppId, serviceurl: serviceUrl }),
    botToken: () =>
      sign("entra", {
        iss: entraIssuer,
        aud: connectorIssuer,
        appid: options.botAppId,
        azp: options.botAppId,
        tid: options.tenantId,
        idtyp: "app",
        ver: "2.0",
      }),
    isBotToken: async (token) => {
      const checked = await jwtVerify(token, entraKeys, {
        issuer: entraIssuer,
        audience: connectorIssuer,
        algorithms: ["RS256"],
        requiredClaims: ["exp"],
      }).catch(() => null);
      return checked?.payload["appid"] === options.botAppId;
    },
    entraJwks,
    connectorJwks: () => ({ keys: [{ ...publicKey(keys.connector), endorsements: ["msteams"] }] }),
  };
}
