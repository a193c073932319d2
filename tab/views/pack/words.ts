import { areaWords } from "../../app/area-words";
import { packs } from "../../texts/fr/packs";

/** The sentences of a frozen pack; fetched with its page. */
export const { words } = areaWords(packs, async () => (await import("../../texts/en/packs")).packs);
