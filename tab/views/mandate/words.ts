import { areaWords } from "../../app/area-words";
import { mandate } from "../../texts/fr/mandate";

/** The sentences of the mandate; fetched with the views that speak of it. */
export const { words: mandateWords, ready } = areaWords(mandate, async () => (await import("../../texts/en/mandate")).mandate);
