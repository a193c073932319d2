import type { committeeProblems as french } from "../fr/committee-problems";

/** Why something about a committee, a meeting, a pack or a decision was refused. */
export const committeeProblems: typeof french = {
  "runs-meeting": {
    title: "Kept for who runs the meeting",
    detail: () => "A meeting is run, and its decisions are recorded, by the chair, the secretary or the project office.",
  },
  "members-only": {
    title: "Kept for the members",
    detail: () => "The packs and notes of a meeting are read by the members of the committee, the project office and the general management.",
  },
};
