import type { committeeProblems as french } from "../fr/committee-problems";

/** Why something about a committee, a meeting, a pack or a decision was refused. */
export const committeeProblems: typeof french = {
  "committee-refused": {
    title: "Committee to be corrected",
    detail: () => "This committee cannot be saved like this. Correct what is marked: what you typed is kept.",
  },
  "committee-closed": {
    title: "Closed committee",
    detail: () => "This committee does not meet any more. Its past stays; reopen it to add meetings.",
  },
  "meeting-there": {
    title: "Meeting already planned",
    detail: () => "A meeting of this committee has this name already, on another day or at another time. Reload the page and try again.",
  },
  "pack-too-late": {
    title: "Too late to freeze the pack",
    detail: () => "A pack is frozen before its meeting is over. This one is closed or cancelled.",
  },
  "pack-frozen": { title: "Pack frozen already", detail: () => "The pack of this meeting is frozen: it does not change any more." },
  "pack-damaged": {
    title: "Unreadable pack",
    detail: () => "The content kept of this pack is damaged. Ask those who run Jalon to take it back from a backup.",
  },
  "runs-meeting": {
    title: "Kept for who runs the meeting",
    detail: () => "A meeting is run, and its decisions are recorded, by the chair, the secretary or the project office.",
  },
  "members-only": {
    title: "Kept for the members",
    detail: () => "The packs and notes of a meeting are read by the members of the committee, the project office and the general management.",
  },
  "decision-owner": {
    title: "Kept for the owner of the decision",
    detail: () => "A decision is followed by its owner, the chair or the secretary of the committee, or the project office.",
  },
  "meeting-not-open": { title: "Meeting not open", detail: () => "A decision is recorded once the meeting is open. Open it: what you typed is kept." },
  "point-unknown": { title: "Not on the agenda", detail: () => "This point is not on the agenda of the meeting. What you typed is kept." },
  "project-unknown": { title: "Project not found", detail: () => "This project is not in the roadmap any more. What you typed is kept." },
  "owner-unknown": { title: "Owner not found", detail: () => "This person is not in the directory. What you typed is kept." },
  "day-unknown": { title: "Date to correct", detail: () => "This date does not exist. What you typed is kept." },
  "due-before-meeting": { title: "Due date to correct", detail: () => "A decision is not due before its meeting. What you typed is kept." },
  "votes-unlike-voters": {
    title: "Votes to check",
    detail: () => "There are more votes than members present or represented, or none at all. What you typed is kept.",
  },
  "effect-outside-remit": {
    title: "Outside the remit",
    detail: () => "This committee may not choose this kind of effect. Record the decision without one, or send the point to the committee that may.",
  },
  "effect-not-of-kind": {
    title: "Effect to correct",
    detail: () => "The effect changes something else than its kind says. Nothing is recorded: take away what does not belong to it.",
  },
  "effect-outside-projects": { title: "Another committee’s project", detail: () => "The effect touches a project that this committee does not steer. Nothing is recorded." },
  "decision-id": { title: "Recorded already", detail: () => "What you typed bears the id of a decision of another meeting. Nothing is recorded." },
  "decision-applied": { title: "Decision applied", detail: () => "This decision has changed the roadmap. Undo it first, then withdraw it." },
  "decision-not-applied": { title: "Nothing to undo", detail: () => "This decision has changed nothing in the roadmap." },
  "decision-not-in-force": { title: "Decision not in force", detail: () => "This decision was withdrawn or undone: it is not followed any more." },
  "decision-without-effect": { title: "Nothing to apply", detail: () => "This decision changes nothing in the roadmap." },
  "decision-target-gone": {
    title: "Gone since",
    detail: () => "A project or an action that the decision changes is not in the roadmap any more. Nothing has changed.",
  },
  "meeting-over": { title: "Meeting over", detail: () => "Nobody is called to a meeting that is past, closed or cancelled." },
  "meeting-not-closed": { title: "Meeting not closed", detail: () => "The summary of a meeting leaves once it is closed." },
  "note-readers": {
    title: "For elected members, the project office and the general management",
    detail: () => "The note to elected members is read by them, the project office and the general management.",
  },
};
