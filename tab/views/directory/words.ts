import { areaWords } from "../../app/area-words";
import { directory } from "../../texts/fr/directory";

/** The sentences of the directory; fetched with its view. */
export const { words } = areaWords(directory, async () => (await import("../../texts/en/directory")).directory);
