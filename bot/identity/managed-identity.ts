import { ManagedIdentityApplication } from "@azure/msal-node";

/** A token with its expiry, in ms of the Unix clock: the shape Azure's SDKs ask of a credential. */
export interface AccessToken {
  token: string;
  expiresOnTimestamp: number;
}

/** The user-assigned identity under which Jalon runs in Azure: no secret anywhere. */
export function createManagedIdentity(clientId: string) {
  const application = new ManagedIdentityApplication({ managedIdentityIdParams: { userAssignedClientId: clientId } });
  const acquire = async (scopes: string | string[], forceRefresh: boolean): Promise<AccessToken> => {
    const scope = Array.isArray(scopes) ? (scopes[0] ?? "") : scopes;
    const result = await application.acquireToken({ resource: scope.replace(/\/\.default$/, ""), forceRefresh });
    return { token: result.accessToken, expiresOnTimestamp: result.expiresOn?.getTime() ?? 0 };
  };
  return {
    getToken: (scopes: string | string[]): Promise<AccessToken> => acquire(scopes, false),
    /** A new token, whatever is kept: the one that was given is not accepted. */
    renewToken: (scopes: string | string[]): Promise<AccessToken> => acquire(scopes, true),
  };
}

export type ManagedIdentity = ReturnType<typeof createManagedIdentity>;
