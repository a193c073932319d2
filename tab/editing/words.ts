import { areaWords } from "../app/area-words";
import { editing } from "../texts/fr/editing";

/** The sentences of editing in place; fetched with the views that edit. */
export const { words: editWords, ready } = areaWords(editing, async () => (await import("../texts/en/editing")).editing);
