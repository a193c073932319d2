import { areaWords } from "../../app/area-words";
import { review } from "../../texts/fr/review";

/** The sentences of the yearly review; fetched with it. */
export const { words: reviewWords, ready } = areaWords(review, async () => (await import("../../texts/en/review")).review);
