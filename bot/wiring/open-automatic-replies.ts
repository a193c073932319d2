import type { Config } from "../config";
import { createAutomaticReplies } from "../graph/automatic-replies";
import { createManagedIdentity } from "../identity/managed-identity";
import type { AutomaticReplies } from "../ports";

const SCOPE = "https://graph.microsoft.com/.default";

/**
 * Outlook's automatic replies of a tenant, where they can be read: in Azure, in the tenant of the managed identity. Null
 * elsewhere: nobody's replies are read there, whatever the settings say.
 */
export function openAutomaticReplies(config: Config): (tenantId: string) => AutomaticReplies | null {
  if (config.mode === "local") return () => null;
  const identity = createManagedIdentity(config.AZURE_CLIENT_ID);
  const replies = createAutomaticReplies({ token: async () => (await identity.getToken(SCOPE)).token });
  return (tenantId) => (tenantId === config.JALON_BOT_TENANT_ID.toLowerCase() ? replies : null);
}
