import type { minutes as fr } from "../fr/minutes-document";

/** The minutes of a meeting: its decisions. */
export const minutes: typeof fr = {
  title: "Minutes",
  draft: "Meeting under way: provisional minutes",
  sections: { attendance: "Attendance", points: "Points", decisions: "Decisions taken" },
  cover: { caption: "This meeting", committee: "Committee", meeting: "Meeting", place: "Place", plan: "Roadmap", hours: "Hours", quorum: "Quorum", pack: "Pack" },
  hours: (from, to) => `${from} to ${to}`,
  since: (from) => `since ${from}`,
  quorum: {
    none: (present, voters) => `none asked; ${present} of ${voters} with a vote`,
    reached: (present, voters, needed) => `reached: ${present} of ${voters} with a vote, ${needed} needed`,
    missed: (present, voters, needed) => `not reached: ${present} of ${voters} with a vote, ${needed} needed`,
  },
  attendanceColumns: { name: "Name", part: "Part", presence: "Presence" },
  noAttendance: "Attendance was not noted.",
  notTold: "Not noted",
  states: { waiting: "Not dealt with", current: "Under way", done: "Dealt with", postponed: "Put off to the next meeting", sent: "Sent to another committee" },
  noPoints: "Nothing was on the agenda.",
  noDecisions: "No decision was taken.",
  noDecision: "No decision on this point.",
  said: "What was said",
  decisionCaption: (number) => `Decision ${number}`,
  fields: { text: "Decision", owner: "Owner", due: "Due", taken: "Taken", effect: "Effect on the plan", state: "State", project: "Project" },
  noEffect: "No change to the plan",
  effectChange: (field, name, before, after) => `${name}: ${field}, ${after} (formerly ${before})`,
  effectMoved: (field, name, before, after) => `${name}: ${field}, from ${before} to ${after}`,
  effectSet: (field, name, after) => `${name}: ${field}, ${after}`,
  newAction: (title) => `new action: ${title}`,
  summaryColumns: { number: "Number", text: "Decision", owner: "Owner", due: "Due" },
};
