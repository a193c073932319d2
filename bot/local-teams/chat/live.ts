import type { ServerResponse } from "node:http";
import { personalConversationId } from "../account";
import type { ChatStore } from "../connector/chat-store";
import type { Entry } from "../connector/entries";
import { presentMessage, presentSummary } from "./present";
import type { ClockView, LiveEvent } from "./views";

/** The open pages, each of one person, told of what happens as it happens. */
export interface Live {
  /** Turns the response into a stream of events for that person. */
  open(personId: string, response: ServerResponse): void;
  typing(conversationId: string): void;
  clockChanged(clock: ClockView): void;
  close(): void;
}

const keepAliveMs = 25_000;

function eventsFor(store: ChatStore, entry: Entry, personId: string): LiveEvent[] {
  if (entry.type === "last-id") return [];
  if ("personId" in entry && entry.personId !== personId) return [];
  if (entry.type === "read" || entry.type === "installation" || entry.type === "team-installation") {
    return [{ type: "summary", summary: presentSummary(store.state, personId) }];
  }
  const conversationId = entry.type === "message" ? entry.message.conversationId : entry.conversationId;
  if (conversationId.startsWith("local-") && conversationId !== personalConversationId(personId)) return [];
  const events: LiveEvent[] = [];
  const messageId = entry.type === "message" ? entry.message.id : entry.messageId;
  const message = store.state.conversations.get(conversationId)?.get(messageId);
  if (entry.type === "deleted" && !message) events.push({ type: "deleted", conversationId, messageId });
  else if (message) events.push({ type: "message", message: presentMessage(message, personId) });
  if (entry.type === "message" || entry.type === "edited" || entry.type === "deleted") {
    events.push({ type: "summary", summary: presentSummary(store.state, personId) });
  }
  return events;
}

function send(response: ServerResponse, event: LiveEvent): void {
  response.write(`data: ${JSON.stringify(event)}\n\n`);
}

/** Listens to the store and passes each change on to the pages it concerns. */
export function openLive(store: ChatStore): Live {
  const pages = new Set<{ personId: string; response: ServerResponse }>();
  const stopListening = store.subscribe((entry) => {
    for (const { personId, response } of pages) {
      for (const event of eventsFor(store, entry, personId)) send(response, event);
    }
  });
  const keepAlive = setInterval(() => {
    for (const { response } of pages) response.write(": here\n\n");
  }, keepAliveMs);
  keepAlive.unref();

  return {
    open: (personId, response) => {
      const page = { personId, response };
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" });
      response.write(": open\n\n");
      pages.add(page);
      response.on("close", () => pages.delete(page));
    },
    typing: (conversationId) => {
      for (const { personId, response } of pages) {
        if (conversationId === personalConversationId(personId)) send(response, { type: "typing", conversationId });
      }
    },
    clockChanged: (clock) => {
      for (const { response } of pages) send(response, { type: "clock", clock });
    },
    close: () => {
      clearInterval(keepAlive);
      stopListening();
      for (const { response } of pages) response.end();
      pages.clear();
    },
  };
}
