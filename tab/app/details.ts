import { computed } from "@preact/signals";
import { details as fr } from "../texts/fr/details";
import type { ValueTexts } from "../texts/texts";
import { areaWords } from "./area-words";
import { texts } from "./language";

/** The sentences of the pages of one project, one action and one's own actions; fetched with the first view that needs them. */
export const { words: details } = areaWords(fr, async () => (await import("../texts/en/details")).details);

/** What values are said with, in the language of the page. */
export const valueTexts = computed<ValueTexts>(() => ({ ...details.value, marks: texts.value.marks }));
