import { areaWords } from "../../app/area-words";
import { committees } from "../../texts/fr/committees";

/** The sentences of the instances; fetched with the first view that names one. */
export const { words } = areaWords(committees, async () => (await import("../../texts/en/committees")).committees);
