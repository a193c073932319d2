import { areaWords } from "../../app/area-words";
import { standing as standingFr } from "../../texts/fr/standing";
import { synthesis } from "../../texts/fr/synthesis";

/** The sentences of the summary and of what shows its figures; fetched with it. */
export const { words } = areaWords(synthesis, async () => (await import("../../texts/en/synthesis")).synthesis);

/** Those of where a plan or an axis stands. */
export const { words: standing } = areaWords(standingFr, async () => (await import("../../texts/en/standing")).standing);
