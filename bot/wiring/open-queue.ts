import type { Config } from "../config";
import { createManagedIdentity } from "../identity/managed-identity";
import type { SendQueue, Timer } from "../ports";
import { createInProcessQueue } from "../queue/in-process-queue";
import { openStorageQueue } from "../queue/storage-queue";

/** The queue that the configuration names: on one machine it lies in the process, in Azure every instance shares it. */
export async function openQueue(config: Config, timer: Timer): Promise<SendQueue> {
  if (config.mode === "local") return createInProcessQueue(timer);
  const credential = createManagedIdentity(config.AZURE_CLIENT_ID);
  return openStorageQueue({ endpoint: config.QUEUE_ENDPOINT, name: config.QUEUE_NAME, credential, create: false });
}
