import { performance } from "node:perf_hooks";
import { type AzureConfig, type Config, LOCAL, type LocalConfig } from "../config";
import { createBotToken } from "../identity/bot-token";
import { createManagedIdentity } from "../identity/managed-identity";
import { fixedKeys, jwksUrlOf, type PublishedKey, publishedKeys, type SigningKeys } from "../identity/signing-keys";
import { openLocalIssuer } from "../local-teams/issuer";
import { connectorHostsOnly, loopbackOnly, type ServiceUrlRule } from "../teams/service-url";

/** How Jalon is known to Entra and to the Bot Connector, and whom it trusts. */
export interface Registration {
  tenants: readonly string[];
  botAppId: string;
  tabAppId: string;
  teamsAppId: string;
  connectorKeys: SigningKeys;
  userKeysOf: (tenantId: string) => SigningKeys;
  botToken: () => Promise<string | null>;
  mayCall: ServiceUrlRule;
}

const CONNECTOR_METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration";

export const openRegistration = (config: Config): Promise<Registration> => (config.mode === "local" ? local(config) : Promise.resolve(azure(config)));

async function local(config: LocalConfig): Promise<Registration> {
  const issuer = await openLocalIssuer({ dataDir: config.dataDir, ...LOCAL });
  const userKeys = fixedKeys(issuer.entraJwks().keys as PublishedKey[]);
  return {
    ...LOCAL,
    tenants: [LOCAL.tenantId],
    connectorKeys: fixedKeys(issuer.connectorJwks().keys as PublishedKey[]),
    userKeysOf: () => userKeys,
    botToken: () => issuer.botToken(),
    mayCall: loopbackOnly,
  };
}

function azure(config: AzureConfig): Registration {
  const elapsed = (): number => performance.now();
  const users = new Map<string, SigningKeys>();
  const identity = createManagedIdentity(config.AZURE_CLIENT_ID || config.JALON_BOT_APP_ID);
  const bot = { appId: config.JALON_BOT_APP_ID, tenantId: config.JALON_BOT_TENANT_ID };
  const credential = {
    "managed-identity": { kind: "managed-identity", identity },
    federated: { kind: "federated", ...bot, identity },
    secret: { kind: "secret", ...bot, secret: config.JALON_BOT_SECRET },
  } as const;
  return {
    tenants: config.JALON_TENANTS,
    botAppId: config.JALON_BOT_APP_ID,
    tabAppId: config.JALON_TAB_APP_ID,
    teamsAppId: config.JALON_TEAMS_APP_ID,
    connectorKeys: publishedKeys(jwksUrlOf(CONNECTOR_METADATA), elapsed),
    userKeysOf(tenantId) {
      const known = users.get(tenantId) ?? publishedKeys(async () => `https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`, elapsed);
      users.set(tenantId, known);
      return known;
    },
    botToken: createBotToken(credential[config.JALON_BOT_CREDENTIAL]),
    mayCall: connectorHostsOnly,
  };
}
