import { type JWTHeaderParameters, type JWTPayload, SignJWT } from "jose";
import { LOCAL } from "../../config";
import type { TestKey } from "./key-publisher";

/** Claims over the usual ones; `undefined` leaves one out. */
export type Claims = Record<string, unknown>;

/** Seconds of the real clock, from now: tokens never follow the clock of a test. */
export const fromNow = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

const MINUTE = 60;

function sign(key: TestKey, claims: Claims, header: Partial<JWTHeaderParameters>): Promise<string> {
  const payload = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined)) as JWTPayload;
  return new SignJWT(payload).setProtectedHeader({ alg: "RS256", typ: "JWT", kid: key.kid, ...header }).sign(key.privateKey);
}

/** What the Bot Connector at that address signs when it calls the bot. */
export const connectorToken = (
  key: TestKey,
  serviceUrl: string,
  claims: Claims = {},
  header: Partial<JWTHeaderParameters> = {},
): Promise<string> =>
  sign(
    key,
    {
      iss: "https://api.botframework.com",
      aud: LOCAL.botAppId,
      nbf: fromNow(-MINUTE),
      exp: fromNow(60 * MINUTE),
      serviceurl: serviceUrl,
      ...claims,
    },
    header,
  );

/** Who a token of the tab is about. */
export interface TokenPerson {
  aadObjectId: string | null;
  name: string;
  email: string;
}

/** What Entra signs for a person who opens the tab. */
export function userToken(
  key: TestKey,
  person: TokenPerson,
  claims: Claims = {},
  header: Partial<JWTHeaderParameters> = {},
): Promise<string> {
  const tid = typeof claims["tid"] === "string" ? claims["tid"] : LOCAL.tenantId;
  return sign(
    key,
    {
      iss: `https://login.microsoftonline.com/${tid}/v2.0`,
      aud: LOCAL.tabAppId,
      nbf: fromNow(-MINUTE),
      exp: fromNow(60 * MINUTE),
      oid: person.aadObjectId,
      tid,
      name: person.name,
      preferred_username: person.email,
      scp: "access_as_user",
      ver: "2.0",
      ...claims,
    },
    header,
  );
}

/** A token without a signature, or signed as the caller says: what only an attacker makes. */
export function assemble(header: object, claims: object, signature = ""): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part(header)}.${part(claims)}.${signature}`;
}
