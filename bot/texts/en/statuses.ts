import type * as fr from "../fr/statuses";

export const statuses: typeof fr.statuses = {
  planned: "Planned",
  inProgress: "In progress",
  done: "Done",
  blocked: "Blocked",
  paused: "Paused",
  abandoned: "Dropped",
};

export const phases: typeof fr.phases = {
  scheduled: "Scheduled",
  scoping: "Scoping",
  building: "Design and build",
  trial: "Trial",
  rollout: "Roll-out",
  finished: "Finished",
  suspended: "Suspended",
  abandoned: "Dropped",
};

export const channels: typeof fr.channels = {
  card: "Teams card",
  tab: "tab",
  spreadsheet: "spreadsheet",
  import: "import",
  job: "automatic task",
};
