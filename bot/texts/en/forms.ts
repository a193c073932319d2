import type * as fr from "../fr/forms";

export const forms: typeof fr.forms = {
  status: "Status",
  statusNeeded: "Choose a status.",
  progress: "Progress",
  progressNeeded: "Choose a progress.",
  milestoneDay: "Next milestone",
  milestoneDayTyped: "Next milestone (dd/mm/yyyy)",
  obstacle: "Obstacle",
  obstacleHint: "What stands in the way",
  line: "In one line",
  lineHint: "What to know this week",
  save: "Save",
  cancel: "Cancel",
  history: "See the history",
  level: "Weather of the project",
  levelNeeded: "Choose a weather.",
  comment: "Comment",
  commentHint: "Needed from rain on: what happens, what you ask for",
  personalData: "No personal or health data in these texts.",
};
