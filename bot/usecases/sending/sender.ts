import type { Links } from "../../cards/tab-link";
import type { Messenger, Timer } from "../../ports";
import type { Authority } from "../authority";
import type { composeMessage } from "../messages/compose-message";
import type { Pacer } from "./pacer";

/** What sending takes, for one authority in one process. */
export interface Sender {
  authority: Authority;
  messenger: Messenger;
  links: Links;
  pacer: Pacer;
  timer: Timer;
  /** Unique to this process and never used again. */
  processId: string;
  compose: typeof composeMessage;
  /** Once aborted nothing new is begun: what has not left goes back to the queue. */
  stop?: AbortSignal;
  /** From 0 to 1: keeps apart what failed together. */
  chance?: () => number;
}

/** The content of a message; null: nothing is left to say. */
export type Content = Awaited<ReturnType<typeof composeMessage>>;
