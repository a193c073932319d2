import { areaWords } from "../../app/area-words";
import { imports } from "../../texts/fr/imports";

/** The sentences of the import; fetched with its view. */
export const { words: importWords } = areaWords(imports, async () => (await import("../../texts/en/imports")).imports);
