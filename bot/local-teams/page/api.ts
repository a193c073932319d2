import type { CardPress } from "../chat/card-action";
import type {
  ActionOutcome,
  ChatSummary,
  ClockView,
  Delivery,
  MessagePage,
  PersonView,
  SetupView,
} from "../chat/views";

/** The time zone of the sample authority: what this client reports and shows. */
export const timeZone = "Europe/Paris";

/** How this client is set, sent along with everything that reaches the bot. */
export interface ClientSettings {
  locale: "fr-FR" | "en-US";
}

/** An answer, or null when the server did not give one. Page and server are one build: shapes are not checked again. */
async function ask<Answer>(path: string, body?: object): Promise<Answer | null> {
  const request: RequestInit =
    body === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  try {
    const response = await fetch(path, request);
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    return null;
  }
}

const chat = (person: string, rest = ""): string => `/local/chat/${encodeURIComponent(person)}${rest}`;

export const loadSetup = () => ask<SetupView>("/local/setup");
export const loadPeople = () => ask<PersonView[]>("/local/people");
export const loadClock = () => ask<ClockView>("/local/clock");
export const setClock = (now: string | null) => ask<ClockView>("/local/clock", { now });
export const loadToken = (person: string) => ask<{ token: string }>("/local/token", { person });
export const loadSummary = (person: string) => ask<ChatSummary>(chat(person));
export const eventsAddress = (person: string): string => chat(person, "/events");

/** The newest messages, or those before one of them. */
export function loadMessages(person: string, conversation: string, before: string | null) {
  const query = new URLSearchParams({ conversation });
  if (before) query.set("before", before);
  return ask<MessagePage>(chat(person, `/messages?${query.toString()}`));
}

/** Tells Teams that the app is open: the bot is installed then, and the cards that are in sight are refreshed. */
export function openConversation(person: string, conversationId: string, inSight: boolean, client: ClientSettings) {
  return ask<ChatSummary>(chat(person, "/open"), { conversationId, inSight, timeZone, ...client });
}

export function say(person: string, text: string, client: ClientSettings) {
  return ask<Delivery>(chat(person, "/messages"), { text, timeZone, ...client });
}

export function pressCard(person: string, press: CardPress, client: ClientSettings) {
  return ask<ActionOutcome>(chat(person, "/actions"), { ...press, timeZone, ...client });
}

export function refreshCard(person: string, conversationId: string, messageId: string, client: ClientSettings) {
  return ask<ActionOutcome>(chat(person, "/refresh"), { conversationId, messageId, timeZone, ...client });
}

export function markRead(person: string, conversationId: string, messageId: string) {
  return ask<ChatSummary>(chat(person, "/read"), { conversationId, messageId });
}

export function setTeamInstallation(person: string, installed: boolean, client: ClientSettings) {
  return ask<ChatSummary>(chat(person, "/team"), { installed, timeZone, ...client });
}

export function setInstallation(person: string, wanted: { installed: boolean; blocked: boolean }, client: ClientSettings) {
  return ask<ChatSummary>(chat(person, "/installation"), { ...wanted, timeZone, ...client });
}
