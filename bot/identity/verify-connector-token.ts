import { decodeProtectedHeader, jwtVerify } from "jose";
import type { SigningKeys } from "./signing-keys";
import { createTokenCache } from "./token-cache";
import { type AuthorizationHeaders, bearerOf, keysUnavailable, refuse, type Verdict } from "./verdict";

const ISSUER = "https://api.botframework.com";
const CHANNEL = "msteams";
const SKEW_SECONDS = 300;

export interface ConnectorClaims {
  serviceUrl: string;
}

export interface ConnectorTokenRules {
  botAppId: string;
  keys: SigningKeys;
  /** Real time in ms: tokens never follow the test clock. */
  time: () => number;
}

/**
 * Checks that a request comes from the Bot Connector: issuer, audience, RS256, expiry, a key endorsed for Teams and the
 * service URL claim, which the caller compares with the activity's. A user's token of the tab is refused here.
 * Source: Bot Framework REST, « authenticate requests from the connector », steps 3 and 4.
 */
export function createConnectorTokenVerifier(rules: ConnectorTokenRules) {
  const cache = createTokenCache<ConnectorClaims>();
  return async (headers: AuthorizationHeaders): Promise<Verdict<ConnectorClaims>> => {
    const token = bearerOf(headers);
    if (token === null) return refuse(401, "no-token");
    const now = Math.floor(rules.time() / 1000);
    const known = cache.get(token, now);
    if (known) return { ok: true, claims: known };
    try {
      const kid = decodeProtectedHeader(token).kid ?? "";
      const found = await rules.keys.find(kid);
      if (!found) return refuse(401, "key-unknown");
      const { payload } = await jwtVerify(token, found.key, {
        algorithms: ["RS256"],
        issuer: ISSUER,
        audience: rules.botAppId,
        requiredClaims: ["exp", "aud"],
        clockTolerance: SKEW_SECONDS,
        currentDate: new Date(rules.time()),
      });
      if (!found.endorsements.includes(CHANNEL)) return refuse(403, "key-not-endorsed");
      const serviceUrl = payload["serviceurl"] ?? payload["serviceUrl"];
      if (typeof serviceUrl !== "string" || serviceUrl === "") return refuse(401, "no-service-url");
      const claims = { serviceUrl };
      cache.set(token, claims, payload.exp ?? now, now);
      return { ok: true, claims };
    } catch (error) {
      return keysUnavailable(error) ? refuse(503, "keys-unavailable") : refuse(401, "token-invalid");
    }
  };
}

export type ConnectorTokenVerifier = ReturnType<typeof createConnectorTokenVerifier>;
