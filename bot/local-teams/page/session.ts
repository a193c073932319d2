import { computed, effect, signal } from "@preact/signals";
import type { ChatSummary, ClockView, PersonView, SetupView } from "../chat/views";
import { loadClock, loadPeople, loadSetup } from "./api";
import type { ClientSettings } from "./api";
import { choices, theme } from "./choices";
import { en } from "./texts/en";
import { fr } from "./texts/fr";

/** What the server told at the start; null until then. */
export const setup = signal<SetupView | null>(null);
export const people = signal<PersonView[] | null>(null);
export const clock = signal<ClockView | null>(null);
/** The list of conversations of the person. */
export const summary = signal<ChatSummary | null>(null);
/** Whether events arrive. */
export const connected = signal(true);
/** A short word to the person, gone after a moment. */
export const toast = signal("");

/** The person who is chosen, when they exist. */
export const me = computed(() => people.value?.find(({ id }) => id === choices.value.person) ?? null);
export const language = computed(() => choices.value.language ?? me.value?.language ?? "fr");
export const texts = computed(() => (language.value === "fr" ? fr : en));
export const locale = computed<ClientSettings["locale"]>(() => (language.value === "fr" ? "fr-FR" : "en-US"));

/** The conversation of a person with the bot. */
export const botConversation = (personId: string): string => `local-${personId}`;
/** The conversation in sight. */
export const conversation = computed(() => choices.value.conversation ?? botConversation(choices.value.person ?? ""));
export const unreadTotal = computed(() => (summary.value?.conversations ?? []).reduce((sum, { unread }) => sum + unread, 0));

/** Reads what does not depend on the person. */
export async function startSession(): Promise<void> {
  const [known, everyone, now] = await Promise.all([loadSetup(), loadPeople(), loadClock()]);
  setup.value = known;
  people.value = everyone ?? [];
  clock.value = now;
}

let toastTimer = 0;

/** Shows a short word, which screen readers hear as well. */
export function showToast(text: string): void {
  toast.value = text;
  clearTimeout(toastTimer);
  toastTimer = window.setTimeout(() => {
    toast.value = "";
  }, 6000);
}

effect(() => {
  document.documentElement.dataset["theme"] = theme.value;
  document.documentElement.lang = language.value;
  const name = me.value ? `${me.value.name} · ${texts.value.product}` : texts.value.product;
  document.title = unreadTotal.value > 0 ? `(${unreadTotal.value}) ${name}` : name;
});
