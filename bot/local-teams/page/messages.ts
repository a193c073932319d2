import { computed, effect, signal } from "@preact/signals";
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

// what comes in while a list is on its way is taken again once it is there
let missed: LiveEvent[] | null = null;

function take(event: LiveEvent): void {
  missed?.push(event);
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
  const meanwhile: LiveEvent[] = [];
  missed = meanwhile;
  const [page, lines] = await Promise.all([loadMessages(person, conversationId, null), loadSummary(person)]);
  if (missed !== meanwhile) return;
  missed = null;
  if (conversation.peek() !== conversationId) return;
  if (lines) summary.value = lines;
  messages.value = { conversationId, list: page?.messages ?? [], more: page?.more ?? false };
  for (const event of meanwhile) take(event);
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

// how many times the stream of events was opened for this person: what was said in between is read again each time
const streams = signal(0);

/** The events of a person as they come. The returned function stops them. */
function openStream(person: string): () => void {
  const events = new EventSource(eventsAddress(person));
  events.addEventListener("message", ({ data }) => take(JSON.parse(String(data)) as LiveEvent));
  events.addEventListener("open", () => {
    connected.value = true;
    streams.value += 1;
  });
  events.addEventListener("error", () => {
    connected.value = false;
  });
  return () => {
    events.close();
    streams.value = 0;
  };
}

/** Follows the chosen person and the conversation in sight. */
export function followPerson(): void {
  const person = computed(() => me.value?.id ?? null);
  const listening = computed(() => streams.value > 0);
  effect(() => {
    summary.value = null;
    return person.value === null ? undefined : openStream(person.value);
  });
  effect(() => {
    if (messages.peek()?.conversationId === conversation.value) return;
    messages.value = null;
    typing.value = false;
  });
  effect(() => {
    if (person.value !== null && streams.value > 0) void load(person.value, conversation.value);
  });
  effect(() => {
    if (person.value === null || !listening.value) return;
    void openConversation(person.value, conversation.value, view.value === "chat", { locale: locale.peek() });
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
  const inSight = view.value === "chat" && document.visibilityState === "visible";
  if (person !== undefined && shown && last && unread > 0 && inSight) void markRead(person, shown.conversationId, last.id);
}
