import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Health } from "../http/health";

/** What a process that serves has begun. */
export interface Serving {
  /** The first one, and the same at another address. */
  servers: readonly Server[];
  health: Health;
  /** Gives up the sending and the scheduling: begins nothing more, ends what was begun. */
  endSending(): Promise<void>;
  /** Closes what the servers hold open. */
  close(): Promise<void>;
}

/** `drainMs`: how long a load balancer may take to see that this instance drains; `endMs`: how long what was begun may take after that. */
export interface EndPace {
  drainMs: number;
  endMs: number;
}

/**
 * Ends in order, so that no request is lost: this instance says that it is no longer ready and goes on answering, each answer
 * ending its connection; once nobody sends here any more, what was begun is finished.
 */
export async function endServing({ servers, health, endSending, close }: Serving, { drainMs, endMs }: EndPace): Promise<void> {
  health.ready = false;
  const sendingEnds = endSending();
  await wait(drainMs);
  const restEnds = close();
  const closed = servers.map((server) => new Promise((done) => server.close(done)));
  for (const server of servers) server.closeIdleConnections();
  await Promise.race([Promise.all([...closed, restEnds, sendingEnds]), wait(endMs, undefined, { ref: false })]);
}
