import type { words as fr } from "../fr/documents";

/** The words that the documents of a committee share. */
export const words: typeof fr = {
  unknown: "Not known",
  nobody: "Nobody",
  kinds: { information: "Information", arbitration: "Arbitration", decision: "Decision", "follow-up": "Follow-up" },
  reasons: {
    storm: "weather: storm",
    rain: "weather: rain",
    gap: "gap to explain",
    overdue: "milestone overdue",
    silent: "no news",
    moved: "dates moved",
    reorientation: "reorientation",
    "decision-due": "decision due",
    escalated: "sent by another committee",
    postponed: "put off from the meeting before",
  },
  decisionStates: { draft: "Draft", taken: "Taken", applied: "Applied", undone: "Application undone", withdrawn: "Withdrawn" },
  decisionDone: "Done",
  effects: {
    dates: "Change of dates",
    phase: "Change of phase",
    owner: "Change of owner",
    sponsor: "Change of sponsor",
    reorientation: "Reorientation",
    suspension: "Suspension",
    abandonment: "Abandonment",
    "new-action": "New action",
  },
  parts: { chair: "Chair", secretary: "Secretary", member: "Member", guest: "Guest" },
  presences: { present: "Present", represented: "Represented", excused: "Excused", absent: "Absent" },
  taken: {
    consensus: "by consensus",
    chair: "by the chair",
    vote: (inFavour, against, abstained) => `by vote: ${inFavour} for, ${against} against, ${abstained}`,
    abstained: ["abstention", "abstentions"],
  },
  minutes: (count) => `${count}\u00a0min`,
  days: ["day", "days"],
  page: "Page",
  pageOf: "of",
  fileNames: {
    pack: (committee, day) => `pack-${committee}-${day}`,
    minutes: (committee, day) => `minutes-${committee}-${day}`,
    electedNote: (planId, quarter) => `note-to-elected-members-${planId}-${quarter}`,
  },
};
