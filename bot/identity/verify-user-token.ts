import { decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import type { SigningKeys } from "./signing-keys";
import { createTokenCache } from "./token-cache";
import { type AuthorizationHeaders, bearerOf, keysUnavailable, refuse, type Verdict } from "./verdict";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SCOPE = "access_as_user";
const SKEW_SECONDS = 300;

/** Who calls the API of the tab. */
export interface UserClaims {
  tenantId: string;
  aadObjectId: string;
  name: string;
  /** Address of the account, to recognise a person of the annuaire; empty when the token has none. */
  email: string;
}

export interface UserTokenRules {
  /** `<client id>`; `api://…/<client id>` is accepted as well. */
  tabAppId: string;
  /** Tenants this Jalon serves. */
  tenants: readonly string[];
  keysOf: (tenantId: string) => SigningKeys;
  time: () => number;
}

/** Checks the token that Teams gives the tab: Entra v2, of a served tenant, for the tab's own registration, on behalf of a person. */
export function createUserTokenVerifier(rules: UserTokenRules) {
  const cache = createTokenCache<UserClaims>();
  return async (headers: AuthorizationHeaders): Promise<Verdict<UserClaims>> => {
    const token = bearerOf(headers);
    if (token === null) return refuse(401, "no-token");
    const now = Math.floor(rules.time() / 1000);
    const known = cache.get(token, now);
    if (known) return { ok: true, claims: known };
    try {
      const tenantId = String(decodeJwt(token)["tid"] ?? "").toLowerCase();
      // unverified: used only to know which issuer must have signed
      if (!GUID.test(tenantId)) return refuse(401, "tenant-malformed");
      if (!rules.tenants.includes(tenantId)) return refuse(403, "tenant-unknown");
      const found = await rules.keysOf(tenantId).find(decodeProtectedHeader(token).kid ?? "");
      if (!found) return refuse(401, "key-unknown");
      const { payload } = await jwtVerify(token, found.key, {
        algorithms: ["RS256"],
        issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
        audience: [rules.tabAppId, `api://${rules.tabAppId}`],
        requiredClaims: ["exp", "nbf", "oid", "tid"],
        clockTolerance: SKEW_SECONDS,
        currentDate: new Date(rules.time()),
      });
      if (payload["ver"] !== "2.0" || payload["idtyp"] === "app" || !GUID.test(String(payload["oid"]))) return refuse(401, "token-kind");
      if (!String(payload["scp"] ?? "").split(" ").includes(SCOPE)) return refuse(403, "scope-missing");
      const claims: UserClaims = {
        tenantId,
        aadObjectId: String(payload["oid"]).toLowerCase(),
        name: String(payload["name"] ?? ""),
        email: String(payload["preferred_username"] ?? payload["email"] ?? "").toLowerCase(),
      };
      cache.set(token, claims, payload.exp ?? now, now);
      return { ok: true, claims };
    } catch (error) {
      return keysUnavailable(error) ? refuse(503, "keys-unavailable") : refuse(401, "token-invalid");
    }
  };
}

export type UserTokenVerifier = ReturnType<typeof createUserTokenVerifier>;
