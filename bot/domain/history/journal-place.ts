import type { Instant } from "../calendar/day";
import type { ImportRecord } from "../import/import-record";
import { localIdOf } from "../roadmap/ids";
import type { UpdateEvent } from "../updates/update-event";

/** What happened to a plan, one line each: a change, or an import as a whole. */
export type JournalEntry = { type: "event"; value: UpdateEvent } | { type: "import"; value: ImportRecord };

// of one instant the later version is the later event: their ids end with it, and v10 must come after v9
const versioned = (id: string): string => id.replace(/\.v(\d+)$/, (_all, version: string) => `.v${version.padStart(8, "0")}`);

/** Where an entry stands among those of its plan: places sort as things happened, and no two are the same. */
export const placeOf = (entry: JournalEntry): string =>
  `${entry.type === "event" ? entry.value.at : (entry.value.appliedAt ?? entry.value.beganAt)}/${versioned(localIdOf(entry.value.id))}`;

/** True for what is a line of its own: the events of an import are one line, and one that was never applied is none. */
export const isLine = (entry: JournalEntry): boolean => (entry.type === "event" ? entry.value.kind !== "import" : entry.value.appliedAt !== null);

/** The later place first. */
export const newestFirst = (a: JournalEntry, b: JournalEntry): number => (placeOf(a) < placeOf(b) ? 1 : -1);

/** The instant of a place. */
export const instantOf = (place: string): Instant => place.slice(0, place.indexOf("/"));
