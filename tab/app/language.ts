import { computed, signal } from "@preact/signals";
import { type Language, languageOf } from "../../bot/domain/wording/language";
import { fr } from "../texts/fr";
import type { Texts } from "../texts/texts";

const spoken = signal<{ language: Language; texts: Texts }>({ language: "fr", texts: fr });

/** The language of the page, by the person's Teams. */
export const language = computed(() => spoken.value.language);

/** The sentences of the page in that language. */
export const texts = computed(() => spoken.value.texts);

let choosing: Promise<void> = Promise.resolve();

/** To wait for before sentences of another file are fetched: by then the page knows in which language. */
export const languageChosen = (): Promise<void> => choosing;

/** Speaks the language of a locale; English is only loaded for those who read it. */
export const speak = (locale: string): Promise<void> => (choosing = choose(locale));

async function choose(locale: string): Promise<void> {
  const wanted = languageOf(locale);
  const next = wanted === "en" ? (await import("../texts/en")).en : fr;
  document.documentElement.lang = wanted;
  spoken.value = { language: wanted, texts: next };
}
