import { effect, signal } from "@preact/signals";
import type { LiveEvent, MessageView } from "../chat/views";
import { eventsAddress, loadMessages, loadSummary, markRead, openConversation } from "./api";
import { view } from "./choices";
import { clock, connected, conversation, locale, me, summary } from "./session";

/** What is known of the conversation in sight; null while it loads. */
export const messages = signal<{ conversationId: string; list: MessageView[]; more: boolean } | null>(null);
/** Whether the bot shows that it is writing. */
export const typing = signal(false);

function upsert(list: MessageView[], message: MessageView): MessageView[] {
  const at = list.findIndex(({ id }) => id === message.id);
  return at === -1 ? [...list, message] : list.with(at, message);
}

let typingTimer = 0;

function showTyping(): void {
  typing.value = true;
  clearTimeout(typingTimer);
  typingTimer = window.setTimeout(() => {
    typing.value = false;
  }, 6000);
}

function take(event: LiveEvent): void {
  const shown = messages.peek();
  switch (event.type) {
    case "summary":
      summary.value = event.summary;
      return;
    case "clock":
      clock.value = event.clock;
      return;
    case "typing":
      if (event.conversationId === shown?.conversationId) showTyping();
      return;
    case "message":
      if (event.message.personId === null) typing.value = false;
      if (event.message.conversationId !== shown?.conversationId) return;
      messages.value = { ...shown, list: upsert(shown.list, event.message) };
      return;
    case "deleted":
      if (event.conversationId !== shown?.conversationId) return;
      messages.value = { ...shown, list: shown.list.filter(({ id }) => id !== event.messageId) };
  }
}

async function load(person: string, conversationId: string): Promise<void> {
  const [page, lines] = await Promise.all([loadMessages(person, conversationId, null), loadSummary(person)]);
  if (lines) summary.value = lines;
  if (conversation.peek() === conversationId) messages.value = { conversationId, list: page?.messages ?? [], more: page?.more ?? false };
}

/** Puts the messages before the oldest one in front. */
export async function loadOlder(): Promise<void> {
  const shown = messages.peek();
  const oldest = shown?.list[0];
  const person = me.peek()?.id;
  if (!shown || !oldest || !person) return;
  const page = await loadMessages(person, shown.conversationId, oldest.id);
  const now = messages.peek();
  if (page && now?.conversationId === shown.conversationId) {
    messages.value = { ...now, list: [...page.messages, ...now.list], more: page.more };
  }
}

/** Follows the chosen person: their events as they come, and what was missed after an interruption. */
export function followPerson(): void {
  effect(() => {
    const person = me.value?.id;
    if (person === undefined) return undefined;
    const events = new EventSource(eventsAddress(person));
    let opened = false;
    events.addEventListener("message", ({ data }) => take(JSON.parse(String(data)) as LiveEvent));
    events.addEventListener("open", () => {
      connected.value = true;
      if (opened) void load(person, conversation.peek());
      opened = true;
    });
    events.addEventListener("error", () => {
      connected.value = false;
    });
    return () => events.close();
  });

  effect(() => {
    const person = me.value?.id;
    const conversationId = conversation.value;
    messages.value = null;
    typing.value = false;
    summary.value = null;
    if (person !== undefined) void load(person, conversationId);
  });

  effect(() => {
    const person = me.value?.id;
    if (person !== undefined && view.value === "chat") void openConversation(person, conversation.value, { locale: locale.peek() });
  });

  effect(markShownAsRead);
  document.addEventListener("visibilitychange", markShownAsRead);
}

/** What is in sight is read. */
function markShownAsRead(): void {
  const person = me.value?.id;
  const shown = messages.value;
  const unread = summary.value?.conversations.find(({ id }) => id === shown?.conversationId)?.unread ?? 0;
  const last = shown?.list.at(-1);
  if (person === undefined || !shown || !last || unread === 0 || view.value !== "chat") return;
  if (document.visibilityState === "visible") void markRead(person, shown.conversationId, last.id);
}
