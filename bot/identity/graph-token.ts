import { ConfidentialClientApplication } from "@azure/msal-node";
import type { BotCredential } from "./bot-token";

const SCOPE = "https://graph.microsoft.com/.default";

/**
 * Gives Jalon's own token for Graph in the tenant of an authority. A managed identity exists in one tenant only: an
 * authority elsewhere needs the registration, with its secret or a federated credential. MSAL keeps tokens until they are
 * about to expire.
 */
export function createGraphToken(credential: BotCredential): (tenantId: string) => Promise<string> {
  if (credential.kind === "managed-identity") return async () => (await credential.identity.getToken(SCOPE)).token;
  const proof =
    credential.kind === "secret"
      ? { clientSecret: credential.secret }
      : { clientAssertion: async () => (await credential.identity.getToken("api://AzureADTokenExchange/.default")).token };
  const authority = `https://login.microsoftonline.com/${credential.tenantId}`;
  const application = new ConfidentialClientApplication({ auth: { clientId: credential.appId, authority, ...proof } });
  return async (tenantId) => {
    const result = await application.acquireTokenByClientCredential({
      scopes: [SCOPE],
      authority: `https://login.microsoftonline.com/${tenantId}`,
    });
    if (!result) throw new Error("Entra gave no token for Graph");
    return result.accessToken;
  };
}
