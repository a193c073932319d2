import { areaWords } from "../../../app/area-words";
import { projectPanels } from "../../../texts/fr/project-panels";

/** The sentences of the panels of the list; fetched with them. */
export const { words: panelWords } = areaWords(projectPanels, async () => (await import("../../../texts/en/project-panels")).projectPanels);
