import type { SendQueue, TakenSlice, Timer } from "../ports";
import { delayOf, MOST_DELIVERIES, sliceIn, textsOf } from "./slice-text";

interface Message {
  text: string;
  /** On the timer, in milliseconds. */
  visibleAt: number;
  deliveries: number;
}

/**
 * The queue of a single process, with the manners of Azure's: a slice that was taken comes back unless it is done, and one
 * that came back too often is set aside. It forgets everything when the process ends: the ledger does not.
 */
export function createInProcessQueue(timer: Timer): SendQueue {
  const waiting = new Set<Message>();
  let poison = 0;

  const handOut = (message: Message): TakenSlice[] => {
    const slice = sliceIn(message.text);
    if (slice === null || message.deliveries > MOST_DELIVERIES) {
      waiting.delete(message);
      poison += 1;
      return [];
    }
    // whoever took it before has lost it: what they still say of it is not heard
    const { deliveries } = message;
    const isMine = (): boolean => message.deliveries === deliveries;
    return [
      {
        slice,
        deliveries,
        async done() {
          if (isMine()) waiting.delete(message);
        },
        async later(seconds) {
          if (isMine()) message.visibleAt = timer.elapsed() + delayOf(seconds) * 1000;
        },
      },
    ];
  };

  return {
    async put(slice, delaySeconds) {
      const visibleAt = timer.elapsed() + delayOf(delaySeconds) * 1000;
      for (const text of textsOf(slice)) waiting.add({ text, visibleAt, deliveries: 0 });
    },
    async take(most, hiddenSeconds) {
      const now = timer.elapsed();
      const visible = [...waiting].filter(({ visibleAt }) => visibleAt <= now).toSorted((a, b) => a.visibleAt - b.visibleAt);
      return visible.slice(0, most).flatMap((message) => {
        message.deliveries += 1;
        message.visibleAt = now + delayOf(hiddenSeconds) * 1000;
        return handOut(message);
      });
    },
    state: async () => ({ waiting: waiting.size, poison }),
    close: async () => waiting.clear(),
  };
}
