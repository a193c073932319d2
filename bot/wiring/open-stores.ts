import { mkdirSync } from "node:fs";
import { type AzureConfig, type Config, type LocalConfig, localDatabaseFile } from "../config";
import { openCosmos } from "../cosmos/open-cosmos";
import { createManagedIdentity } from "../identity/managed-identity";
import { createLocalCosmos, type LocalCosmos } from "../local-cosmos/local-cosmos";
import type { Stores } from "../ports";

export interface OpenStores {
  stores: Stores;
  /** What local requests cost; null in Azure, where the portal says it. */
  meter: LocalCosmos["meter"] | null;
  close(): void;
}

/** Opens the store that the configuration names: the same data access over the local endpoint and over Azure. */
export const openStores = (config: Config): Promise<OpenStores> => (config.mode === "local" ? openLocal(config) : openAzure(config));

async function openLocal(config: LocalConfig): Promise<OpenStores> {
  mkdirSync(config.dataDir, { recursive: true });
  const { endpoint, key, httpClient, meter, close } = createLocalCosmos({ file: localDatabaseFile(config) });
  const cosmos = await openCosmos({ client: { endpoint, key, httpClient }, database: "jalon", container: "jalon", create: true });
  return {
    stores: cosmos.stores,
    meter,
    close: () => {
      cosmos.close();
      close();
    },
  };
}

async function openAzure(config: AzureConfig): Promise<OpenStores> {
  const aadCredentials = createManagedIdentity(config.AZURE_CLIENT_ID);
  const cosmos = await openCosmos({
    client: { endpoint: config.COSMOS_ENDPOINT, aadCredentials },
    database: config.COSMOS_DATABASE,
    container: config.COSMOS_CONTAINER,
    create: false,
  });
  return { stores: cosmos.stores, meter: null, close: cosmos.close };
}
