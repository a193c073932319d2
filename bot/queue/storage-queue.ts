import { QueueClient, type StorageSharedKeyCredential } from "@azure/storage-queue";
import type { SendQueue, TakenSlice } from "../ports";
import { delayOf, MOST_DELIVERIES, sliceIn, textsOf } from "./slice-text";

export interface StorageQueueSettings {
  /** The queue service of the account: `https://ACCOUNT.queue.core.windows.net`. */
  endpoint: string;
  /** The queue; what is set aside lies beside it under the same name and `-poison`. */
  name: string;
  /** An identity with the right to handle messages. No key opens the account in Azure. */
  credential: Identity | StorageSharedKeyCredential;
  /** Only in tests: in Azure the queues come from the templates. */
  create: boolean;
}

interface Identity {
  getToken(scopes: string | string[]): Promise<{ token: string; expiresOnTimestamp: number }>;
}

/** The most that the service hands out at once. */
const MOST_AT_ONCE = 32;
const FOREVER = -1;

type Received = Awaited<ReturnType<QueueClient["receiveMessages"]>>["receivedMessageItems"][number];

/** Slices in Azure Storage Queue: any number of processes put and take. */
export async function openStorageQueue(settings: StorageQueueSettings): Promise<SendQueue> {
  const open = (name: string) => new QueueClient(`${settings.endpoint.replace(/\/+$/, "")}/${name}`, settings.credential);
  const [queue, poison] = [open(settings.name), open(`${settings.name}-poison`)];
  if (settings.create) await Promise.all([queue.createIfNotExists(), poison.createIfNotExists()]);

  const setAside = async ({ messageId, popReceipt, messageText }: Received): Promise<void> => {
    await poison.sendMessage(messageText, { messageTimeToLive: FOREVER });
    await unlessStale(queue.deleteMessage(messageId, popReceipt));
  };

  const handOut = async (received: Received): Promise<TakenSlice[]> => {
    const { messageId, popReceipt, messageText, dequeueCount } = received;
    const slice = sliceIn(messageText);
    if (slice === null || dequeueCount > MOST_DELIVERIES) {
      await setAside(received);
      return [];
    }
    return [
      {
        slice,
        deliveries: dequeueCount,
        done: () => unlessStale(queue.deleteMessage(messageId, popReceipt)),
        later: (seconds) => unlessStale(queue.updateMessage(messageId, popReceipt, messageText, delayOf(seconds))),
      },
    ];
  };

  return {
    async put(slice, delaySeconds) {
      const visibilityTimeout = delayOf(delaySeconds);
      for (const text of textsOf(slice)) await queue.sendMessage(text, { visibilityTimeout, messageTimeToLive: FOREVER });
    },
    async take(most, hiddenSeconds) {
      const options = { numberOfMessages: Math.min(most, MOST_AT_ONCE), visibilityTimeout: Math.max(delayOf(hiddenSeconds), 1) };
      const { receivedMessageItems } = await queue.receiveMessages(options);
      return (await Promise.all(receivedMessageItems.map(handOut))).flat();
    },
    async state() {
      const [waiting, aside] = await Promise.all([queue.getProperties(), poison.getProperties()]);
      return { waiting: waiting.approximateMessagesCount ?? 0, poison: aside.approximateMessagesCount ?? 0 };
    },
    close: async () => undefined,
  };
}

/** Somebody else took the message since: the service says 404, the emulator 400, and it is theirs to deal with. */
async function unlessStale(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    const { statusCode, code } = error as { statusCode?: number; code?: string };
    const isStale = statusCode === 404 || (statusCode === 400 && code === "PopReceiptMismatch");
    if (!isStale) throw error;
  }
}
