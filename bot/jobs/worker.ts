import type { Log, SendQueue, Slice, TakenSlice, Timer } from "../ports";
import { type AgainLater, queueAgain } from "../usecases/campaigns/queue-messages";
import { createLanes } from "./lanes";

/**
 * Sends what is due of a slice; gives what is to be looked at again, and when. Once `stop` is aborted it begins nothing new
 * and gives back what has not left.
 */
export type SendSlice = (slice: Slice, stop: AbortSignal) => Promise<{ again: readonly AgainLater[] }>;

export interface WorkerOptions {
  queue: SendQueue;
  send: SendSlice;
  timer: Timer;
  log: Log;
  /** How long it waits when the queue is empty: the least and, after a while without work, the most. */
  idleMs: { least: number; most: number };
}

export interface Worker {
  /** Takes nothing more, and ends once what was begun is done or put back; after `withinMs` in any case. */
  stop(withinMs: number): Promise<void>;
}

/** The slices it holds at once, of all tenants. */
const MOST_SLICES = 16;
/** A slice that its holder has not finished after so long goes to another one. */
const HIDDEN_SECONDS = 300;
/** The slices of one tenant that are being sent at once: enough that one which waits for an answer holds nobody up. */
const AT_ONCE = 4;

/** Takes slices from the queue and has them sent, until it is stopped. */
export function startWorker({ queue, send, timer, log, idleMs }: WorkerOptions): Worker {
  const running = new Set<Promise<void>>();
  const lanes = createLanes(AT_ONCE);
  const stop = new AbortController();
  let wake = (): void => undefined;

  const work = async (taken: TakenSlice): Promise<void> => {
    try {
      const { tenantId } = taken.slice;
      // its turn may come when there is no time left: it then comes back whole, at once
      const sent = await lanes.run(tenantId, async () => (stop.signal.aborted ? null : send(taken.slice, stop.signal)));
      if (sent === null) return await taken.later(0);
      await queueAgain(queue, tenantId, sent.again);
      await taken.done();
    } catch (error) {
      // it comes back, later each time; its messages are in the ledger whatever becomes of it
      log.error("slice-failed", { tenantId: taken.slice.tenantId, deliveries: taken.deliveries, error: messageOf(error) });
      await taken.later(5 * 2 ** taken.deliveries).catch(() => undefined);
    }
  };

  const begin = (taken: TakenSlice): void => {
    const one = work(taken).finally(() => {
      running.delete(one);
      wake();
    });
    running.add(one);
  };

  const take = async (): Promise<TakenSlice[]> => {
    try {
      return await queue.take(MOST_SLICES - running.size, HIDDEN_SECONDS);
    } catch (error) {
      log.error("queue-failed", { error: messageOf(error) });
      return [];
    }
  };

  const loop = async (): Promise<void> => {
    let idle = idleMs.least;
    while (!stop.signal.aborted) {
      const woken = new Promise<void>((done) => {
        wake = done;
      });
      const taken = running.size < MOST_SLICES ? await take() : [];
      for (const one of taken) begin(one);
      if (taken.length > 0) idle = idleMs.least;
      else {
        await Promise.race([timer.wait(idle), woken]);
        idle = running.size > 0 ? idleMs.least : Math.min(idle * 2, idleMs.most);
      }
    }
    await Promise.all(running);
  };
  const ended = loop();

  return {
    async stop(withinMs) {
      stop.abort();
      wake();
      await Promise.race([ended, timer.wait(withinMs)]);
    },
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : "unknown");
