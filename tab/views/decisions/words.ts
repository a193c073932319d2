import { areaWords } from "../../app/area-words";
import { decisions } from "../../texts/fr/decisions";

/** The sentences about decisions; fetched with the first view that shows one. */
export const { words } = areaWords(decisions, async () => (await import("../../texts/en/decisions")).decisions);
