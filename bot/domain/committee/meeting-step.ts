import type { AgendaPoint } from "./agenda-point";
import type { Presence } from "./meeting";

/**
 * One thing that people do in or around a séance. Each can be sent twice (after a dropped connection) and counts once, and
 * each touches only what it names: two people who work at once do not overwrite each other.
 */
export type MeetingStep =
  /** The agenda as the bureau orders it: points, order, minutes, presenters; `seen` is the version it was arranged from. */
  | { do: "arrange"; agenda: ArrangedPoint[]; seen: number }
  /** A point that comes up in the séance itself. */
  | { do: "add-point"; point: ArrangedPoint }
  | { do: "open" }
  /** Deals with this point; null between two. The one before is left as it is, its time counted. */
  | { do: "go-to"; pointId: string | null }
  | { do: "settle"; pointId: string; as: "done" | "postponed" }
  /** To another instance, with its trail. */
  | { do: "send"; pointId: string; committeeId: string; reason: string }
  /** Written, or written again by the same person. Empty: taken away. */
  | { do: "note"; id: string; pointId: string; text: string }
  | { do: "attend"; personId: string; presence: Presence }
  | { do: "close" }
  /** Opened again by mistake or for a correction, until its summary has left. */
  | { do: "reopen" }
  | { do: "cancel" }
  | { do: "move"; day: string; startTime: string; place: string };

/** What people choose of a point; the rest of it is Jalon’s. */
export type ArrangedPoint = Pick<AgendaPoint, "id" | "kind" | "title" | "projectId" | "minutes" | "presenterId" | "decisionId" | "reasons">;
