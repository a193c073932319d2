import { ConfidentialClientApplication } from "@azure/msal-node";
import type { ManagedIdentity } from "./managed-identity";

const SCOPE = "https://api.botframework.com/.default";

export type BotCredential =
  | { kind: "managed-identity"; identity: ManagedIdentity }
  /** The bot's registration trusts the managed identity: the assertion is asked for anew, because it expires. */
  | { kind: "federated"; appId: string; tenantId: string; identity: ManagedIdentity }
  /** For development only. */
  | { kind: "secret"; appId: string; tenantId: string; secret: string };

/**
 * Gives the bot's own token for the Bot Connector. MSAL keeps it until it is about to expire; `refused`, the one that the
 * connector did not accept, is replaced by a new one.
 */
export function createBotToken(credential: BotCredential): (refused?: string) => Promise<string> {
  if (credential.kind === "managed-identity") {
    const { identity } = credential;
    return async (refused) => (await (refused === undefined ? identity.getToken(SCOPE) : identity.renewToken(SCOPE))).token;
  }
  const authority = `https://login.microsoftonline.com/${credential.tenantId}`;
  const proof =
    credential.kind === "secret"
      ? { clientSecret: credential.secret }
      : { clientAssertion: async () => (await credential.identity.getToken("api://AzureADTokenExchange/.default")).token };
  const application = new ConfidentialClientApplication({ auth: { clientId: credential.appId, authority, ...proof } });
  return async (refused) => {
    const result = await application.acquireTokenByClientCredential({ scopes: [SCOPE], skipCache: refused !== undefined });
    if (!result) throw new Error("Entra gave no token for the bot");
    return result.accessToken;
  };
}
