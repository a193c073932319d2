import { areaWords } from "../../../app/area-words";
import { figures } from "../../../texts/fr/figures";

/** The sentences behind the figures; fetched with the first one that opens. */
export const { words: figureWords } = areaWords(figures, async () => (await import("../../../texts/en/figures")).figures);
