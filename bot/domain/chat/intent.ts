/** What a person asked of Jalon in the chat, once their words are understood. */
export type Intent =
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
