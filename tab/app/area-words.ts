import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { language, languageChosen } from "./language";

/** The sentences of an area that is only fetched when it is opened. */
export interface AreaWords<W> {
  words: ReadonlySignal<W>;
  /** To wait for before the first view of the area is drawn. */
  ready: () => Promise<void>;
}

const loaders = new Set<() => Promise<void>>();

/** To wait for once the files of a view are there: the sentences of every area they brought, in the language of the page. */
export async function areasReady(): Promise<void> {
  await languageChosen();
  await Promise.all([...loaders].map((ready) => ready()));
}

/** French comes with the views of the area; English is only loaded for those who read it. */
export function areaWords<W>(fr: W, loadEnglish: () => Promise<W>): AreaWords<W> {
  const english = signal<W | null>(null);
  const ready = async (): Promise<void> => {
    if (language.value === "en" && english.value === null) english.value = await loadEnglish();
  };
  loaders.add(ready);
  return { words: computed(() => (language.value === "en" ? (english.value ?? fr) : fr)), ready };
}
