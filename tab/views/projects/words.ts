import { areaWords } from "../../app/area-words";
import { projects } from "../../texts/fr/projects";

/** The sentences of the list of projects; fetched with the views that show one. */
export const { words, ready } = areaWords(projects, async () => (await import("../../texts/en/projects")).projects);
