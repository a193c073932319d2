import { signal } from "@preact/signals";

/** What the page's live region says; read aloud when it changes. */
export const spoken = signal("");

/** Says something to those who cannot see that it changed. */
export function say(sentence: string): void {
  // the same sentence twice would not be read a second time
  spoken.value = spoken.value === sentence ? `${sentence}\u00a0` : sentence;
}
