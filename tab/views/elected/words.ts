import { areaWords } from "../../app/area-words";
import { elected } from "../../texts/fr/elected";

/** The sentences of the elected page; fetched with it. */
export const { words: electedWords, ready } = areaWords(elected, async () => (await import("../../texts/en/elected")).elected);
