import { isReorientation, waivedIn } from "./history-filter";
import type { JournalEntry } from "./journal-place";

/** What happened in a week, in figures. Nobody is counted against anybody. */
export interface WeekFigures {
  changes: number;
  people: number;
  reorientations: number;
  waivers: number;
}

/** The figures of these entries of one week. */
export function weekFigures(entries: readonly JournalEntry[]): WeekFigures {
  const events = entries.flatMap((entry) => (entry.type === "event" ? [entry.value] : []));
  return {
    changes: entries.length,
    people: new Set(entries.map(({ value }) => value.by).filter((id) => id !== "")).size,
    reorientations: events.filter(isReorientation).length,
    waivers: events.reduce((sum, event) => sum + waivedIn(event), 0),
  };
}
