import { areaWords } from "../../app/area-words";
import { meetings } from "../../texts/fr/meetings";

/** The sentences of a séance; fetched with its page. */
export const { words } = areaWords(meetings, async () => (await import("../../texts/en/meetings")).meetings);
