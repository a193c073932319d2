import { CosmosClient, type CosmosClientOptions, type IndexingPolicy } from "@azure/cosmos";
import indexing from "../../infra/cosmos-indexing.json";
import type { Store, Stores } from "../ports";
import { createStore } from "./store";

export interface CosmosSettings {
  client: CosmosClientOptions;
  database: string;
  container: string;
  /** Only on one machine: in Azure the container comes from the templates, since data-plane rights cannot create it. */
  create: boolean;
}

const indexesAll = (policy: IndexingPolicy | undefined): boolean =>
  indexing.includedPaths.every(({ path }) => policy?.includedPaths?.some((included) => included.path === path));

/** Opens the container and gives the store of each tenant. One client a process. */
export async function openCosmos(settings: CosmosSettings): Promise<{ stores: Stores; close(): void }> {
  const client = new CosmosClient(settings.client);
  if (settings.create) {
    const { database } = await client.databases.createIfNotExists({ id: settings.database });
    const definition = { id: settings.container, partitionKey: { paths: ["/tenantId"] }, indexingPolicy: indexing as IndexingPolicy };
    const { container, resource } = await database.containers.createIfNotExists(definition);
    // a folder that an older Jalon made indexes less: what is asked for in the order of a new path would be refused
    if (!indexesAll(resource?.indexingPolicy)) await container.replace(definition);
  }
  const container = client.database(settings.database).container(settings.container);
  const opened = new Map<string, Store>();
  const stores: Stores = (tenantId) => {
    const store = opened.get(tenantId) ?? createStore(container, tenantId);
    opened.set(tenantId, store);
    return store;
  };
  return { stores, close: () => client.dispose() };
}
