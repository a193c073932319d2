import { computed, signal } from "@preact/signals";

export type Theme = "default" | "dark" | "contrast";
export type View = "chat" | "tab";

/** Everything that was chosen; all of it is in the address, so that a window can be opened anywhere. */
export interface Choices {
  person: string | null;
  view: View;
  /** Conversation, when it is not the one with the bot. */
  conversation: string | null;
  /** Page of the tab (its entity) and the place in it. */
  entity: string | null;
  sub: string | null;
  theme: Theme | null;
  language: "fr" | "en" | null;
}

function oneOf<Value extends string>(value: string | null, known: readonly Value[]): Value | null {
  return known.find((candidate) => candidate === value) ?? null;
}

/** Reads the choices out of an address's query. */
function readChoices(query: string): Choices {
  const asked = new URLSearchParams(query);
  return {
    person: asked.get("person"),
    view: oneOf(asked.get("view"), ["chat", "tab"]) ?? "chat",
    conversation: asked.get("conversation"),
    entity: asked.get("entity"),
    sub: asked.get("sub"),
    theme: oneOf(asked.get("theme"), ["default", "dark", "contrast"]),
    language: oneOf(asked.get("lang"), ["fr", "en"]),
  };
}

/** The address of these choices, from the root of the server. */
function addressOf(choices: Choices): string {
  const query = new URLSearchParams();
  if (choices.person) {
    query.set("person", choices.person);
    query.set("view", choices.view);
    if (choices.view === "chat" && choices.conversation) query.set("conversation", choices.conversation);
    if (choices.view === "tab" && choices.entity) query.set("entity", choices.entity);
    if (choices.view === "tab" && choices.sub) query.set("sub", choices.sub);
  }
  if (choices.theme) query.set("theme", choices.theme);
  if (choices.language) query.set("lang", choices.language);
  const text = query.toString();
  return text === "" ? "/" : `/?${text}`;
}

const current = signal(readChoices(location.search));

/** What is chosen now. */
export const choices = computed(() => current.value);

/** Whether the conversations or the tab are in sight. */
export const view = computed(() => current.value.view);

/** Changes some choices; each change is a step that the browser's back button undoes. */
export function choose(change: Partial<Choices>): void {
  current.value = { ...current.value, ...change };
  history.pushState(null, "", addressOf(current.value));
}

/** The address after a change, for links that may be opened in another window. */
export const addressAfter = (change: Partial<Choices>): string => addressOf({ ...current.value, ...change });

addEventListener("popstate", () => {
  current.value = readChoices(location.search);
});

const prefersDark = matchMedia("(prefers-color-scheme: dark)");
const prefersContrast = matchMedia("(forced-colors: active)");
const systemTheme = signal<Theme>(readSystemTheme());

function readSystemTheme(): Theme {
  if (prefersContrast.matches) return "contrast";
  return prefersDark.matches ? "dark" : "default";
}

for (const query of [prefersDark, prefersContrast]) {
  query.addEventListener("change", () => {
    systemTheme.value = readSystemTheme();
  });
}

/** The theme in use: the chosen one, else the system's. */
export const theme = computed<Theme>(() => current.value.theme ?? systemTheme.value);
