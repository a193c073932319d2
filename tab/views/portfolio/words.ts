import { areaWords } from "../../app/area-words";
import { synthesis } from "../../texts/fr/synthesis";

/** The sentences of the summary and of what shows its figures; fetched with it. */
export const { words } = areaWords(synthesis, async () => (await import("../../texts/en/synthesis")).synthesis);
