import type { SpokenDay } from "./spoken-day";
import type { SpokenPeriod } from "./spoken-period";

/** What a person says in the chat of when they are there; null: of when, nothing was understood. */
export type AvailabilityIntent =
  | { kind: "away"; said: SpokenPeriod | null }
  | { kind: "back" }
  | { kind: "remind-on"; said: SpokenDay | null };

/** What a person asked of Jalon in the chat, once their words are understood. */
export type Intent =
  | AvailabilityIntent
  | { kind: "mute-reminders" }
  | { kind: "why-message" }
  | { kind: "my-actions" }
  | { kind: "weekly-update" }
  | { kind: "help" }
  | { kind: "greeting" }
  | { kind: "thanks" }
  | { kind: "stop" }
  | { kind: "project"; projectId: string }
  /** Several projects come as close: the person chooses. `others` counts the ones beyond those listed. */
  | { kind: "project-choice"; asked: string; projectIds: string[]; others: number }
  | { kind: "project-not-found"; asked: string }
  /** *projet* without a name. */
  | { kind: "project-unnamed" }
  | { kind: "unknown" };

/** What `understand` needs to know of a project to recognise it. */
export interface KnownProject {
  id: string;
  code: string;
  name: string;
}
