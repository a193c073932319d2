import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { language } from "./language";

/** The sentences of an area that is only fetched when it is opened. */
export interface AreaWords<W> {
  words: ReadonlySignal<W>;
  /** To wait for before the first view of the area is drawn. */
  ready: () => Promise<void>;
}

/** French comes with the views of the area; English is only loaded for those who read it. */
export function areaWords<W>(fr: W, loadEnglish: () => Promise<W>): AreaWords<W> {
  const english = signal<W | null>(null);
  return {
    words: computed(() => (language.value === "en" ? (english.value ?? fr) : fr)),
    ready: async () => {
      if (language.value === "en" && english.value === null) english.value = await loadEnglish();
    },
  };
}
