import type { ChatLog } from "./chat-log";
import { openChatLog } from "./chat-log";
import type { ChatState } from "./chat-state";
import { applyEntry, emptyChatState, entriesOf } from "./chat-state";
import type { Entry } from "./entries";

/** The conversations, kept on disk, with those who want to know of each change. */
export interface ChatStore {
  readonly state: ChatState;
  record(entry: Entry): void;
  /** A new activity id, greater than all before; close to the milliseconds of `now`, as Teams makes them. */
  nextId(now: string): string;
  subscribe(listener: (entry: Entry) => void): () => void;
  close(): void;
}

const compactAboveBytes = 16 * 1024 * 1024;
const keptPerConversation = 200;

function compact(log: ChatLog, state: ChatState): ChatState {
  const kept = entriesOf(state, keptPerConversation);
  log.rewrite(kept);
  const smaller = emptyChatState();
  for (const entry of kept) applyEntry(smaller, entry);
  return smaller;
}

/** Opens the conversations of this machine; a log that grew large is shortened here, at the start, and only here. */
export function openChatStore(path: string, limits = { compactAboveBytes }): ChatStore {
  const log = openChatLog(path);
  let state = emptyChatState();
  for (const entry of log.entries) applyEntry(state, entry);
  log.entries.length = 0;
  if (log.size() > limits.compactAboveBytes) state = compact(log, state);
  const listeners = new Set<(entry: Entry) => void>();
  let closed = false;

  return {
    state,
    record: (entry) => {
      // an answer of the bot may come in while the server stops: nobody will see it any more
      if (closed) return;
      log.append(entry);
      applyEntry(state, entry);
      for (const listener of listeners) listener(entry);
    },
    nextId: (now) => {
      state.lastId = Math.max(state.lastId + 1, Date.parse(now));
      return String(state.lastId);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      if (!closed) log.close();
      closed = true;
    },
  };
}
