import { areaWords } from "../../app/area-words";
import { electedNote } from "../../texts/fr/elected-note";
import { elected } from "../../texts/fr/elected";

/** The sentences of the elected page; fetched with it. */
export const { words: electedWords, ready } = areaWords(elected, async () => (await import("../../texts/en/elected")).elected);

/** Those of the quarterly note, which is read from the same page. */
export const { words: noteWords } = areaWords(electedNote, async () => (await import("../../texts/en/elected-note")).electedNote);
