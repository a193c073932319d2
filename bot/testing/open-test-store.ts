import { type CosmosSettings, openCosmos } from "../cosmos/open-cosmos";
import { createLocalCosmos, type LocalCosmos } from "../local-cosmos/local-cosmos";
import type { Stores } from "../ports";

export type HttpClient = NonNullable<CosmosSettings["client"]["httpClient"]>;
export type HttpRequest = Parameters<HttpClient["sendRequest"]>[0];

export interface TestStore {
  stores: Stores;
  cosmos: LocalCosmos;
  close(): void;
}

export interface TestStoreOptions {
  /** Path of a file that several stores, also of several processes, may open at once. In memory when not said. */
  file?: string;
  /** Sees each request before the endpoint does; what it awaits holds the request back. */
  before?: (request: HttpRequest) => void | Promise<void>;
}

/** The production store over the endpoint inside this process: what the server opens, without its configuration. */
export async function openTestStore({ file = ":memory:", before }: TestStoreOptions = {}): Promise<TestStore> {
  const cosmos = createLocalCosmos({ file });
  const { endpoint, key } = cosmos;
  const httpClient: HttpClient =
    before === undefined
      ? cosmos.httpClient
      : {
          async sendRequest(request) {
            await before(request);
            return cosmos.httpClient.sendRequest(request);
          },
        };
  const opened = await openCosmos({ client: { endpoint, key, httpClient }, database: "jalon", container: "jalon", create: true });
  return {
    stores: opened.stores,
    cosmos,
    close() {
      opened.close();
      cosmos.close();
    },
  };
}

/** True for a transaction, also one that only reads. */
const isTransaction = (request: HttpRequest): boolean => request.headers.get("x-ms-cosmos-is-batch-request") !== undefined;

/** True for a transaction that writes. */
export const isWriting = (request: HttpRequest): boolean =>
  isTransaction(request) && typeof request.body === "string" && !request.body.startsWith('[{"operationType":"Read"');
