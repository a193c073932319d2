import { areaWords } from "../../app/area-words";
import { directory } from "../../texts/fr/directory";
import { lists } from "../../texts/fr/directory-lists";

/** The sentences of the directory; fetched with its view. */
export const { words } = areaWords(directory, async () => (await import("../../texts/en/directory")).directory);

/** Those of its lists, in and out. */
export const { words: listWords } = areaWords(lists, async () => (await import("../../texts/en/directory-lists")).lists);
