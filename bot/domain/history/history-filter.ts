import { reoriented } from "../edits/reorientation";
import type { Channel } from "../updates/channel";
import type { UpdateEvent } from "../updates/update-event";
import type { JournalEntry } from "./journal-place";

/** What a reader may narrow the history to: a kind of event, or what an event brought with it. */
export const HISTORY_KINDS = ["answer", "confirmation", "weather", "edit", "reorientation", "waiver", "undo", "import"] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** What the history is narrowed to, besides its days and what it is about; a part that is absent does not narrow. */
export interface HistoryFilter {
  personId?: string | undefined;
  channel?: Channel | undefined;
  kind?: HistoryKind | undefined;
}

/** True where an aim, a date or who carries something changed. */
export const isReorientation = ({ kind, changes }: UpdateEvent): boolean =>
  kind === "edit" &&
  changes.some(({ subject, before, after }) => (subject === "project" || subject === "action") && before !== null && reoriented(subject, before, after).length > 0);

/** How many conditions of a phase somebody let go in it. */
export const waivedIn = ({ waived = [] }: UpdateEvent): number => waived.reduce((sum, { missing }) => sum + missing.length, 0);

/** Whether an entry of the journal passes. */
export function passes(entry: JournalEntry, { personId, channel, kind }: HistoryFilter): boolean {
  if (personId !== undefined && entry.value.by !== personId) return false;
  if (entry.type === "import") return (channel ?? "import") === "import" && (kind ?? "import") === "import";
  if (channel !== undefined && entry.value.channel !== channel) return false;
  if (kind === undefined) return true;
  if (kind === "reorientation") return isReorientation(entry.value);
  return kind === "waiver" ? waivedIn(entry.value) > 0 : entry.value.kind === kind;
}

export const isNarrowing = ({ personId, channel, kind }: HistoryFilter): boolean => [personId, channel, kind].some((part) => part !== undefined);
