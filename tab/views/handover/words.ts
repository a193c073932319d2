import { areaWords } from "../../app/area-words";
import { handover } from "../../texts/fr/handover";

/** The sentences of the handover file; fetched with it. */
export const { words: handoverWords, ready } = areaWords(handover, async () => (await import("../../texts/en/handover")).handover);
