import { areaWords } from "../../app/area-words";
import { ready as editReady } from "../../editing/words";
import { history } from "../../texts/fr/history";

const area = areaWords(history, async () => (await import("../../texts/en/history")).history);

/** The sentences of histories; fetched with the views that tell one. */
export const { words } = area;

/** Those of editing come along: they name risks and the conditions of phases. */
export const ready = async (): Promise<void> => void (await Promise.all([area.ready(), editReady()]));
