import { areaWords } from "../../app/area-words";
import { indicators } from "../../texts/fr/indicators";

/** The sentences of the approach of projects and of its indicators; fetched with the pages that show them. */
export const { words: indicatorWords, ready } = areaWords(indicators, async () => (await import("../../texts/en/indicators")).indicators);
