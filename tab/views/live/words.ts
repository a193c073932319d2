import { areaWords } from "../../app/area-words";
import { live } from "../../texts/fr/live";

/** The sentences of mode séance; fetched with it. */
export const { words: liveWords, ready } = areaWords(live, async () => (await import("../../texts/en/live")).live);
