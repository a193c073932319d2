import { computed, signal } from "@preact/signals";
import { type Language, languageOf } from "../../bot/domain/wording/language";
import { fr } from "../texts/fr";
import type { Texts } from "../texts/texts";

const spoken = signal<{ language: Language; texts: Texts }>({ language: "fr", texts: fr });

/** The language of the page, by the person's Teams. */
export const language = computed(() => spoken.value.language);

/** The sentences of the page in that language. */
export const texts = computed(() => spoken.value.texts);

/** Speaks the language of a locale; English is only loaded for those who read it. */
export async function speak(locale: string): Promise<void> {
  const wanted = languageOf(locale);
  const next = wanted === "en" ? (await import("../texts/en")).en : fr;
  document.documentElement.lang = wanted;
  spoken.value = { language: wanted, texts: next };
}
