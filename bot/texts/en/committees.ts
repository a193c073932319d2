import type { committeeFaults as frenchFaults, dateMoves as frenchMoves } from "../fr/committees";

/** What a committee cannot be, and what would be right. */
export const committeeFaults: typeof frenchFaults = {
  "name-taken": () => "Another committee of this roadmap has this name. Choose another one.",
  "parent-unknown": () => "The committee above is no longer there. Choose another one.",
  "parent-circle": () => "A committee cannot report to itself, nor to one that reports to it.",
  "person-unknown": () => "One of these people is not in the directory. Remove them or choose somebody else.",
  "person-twice": () => "The same person is a member twice.",
  "two-chairs": () => "One person chairs. Give one of the two another part.",
  "quorum-above-voters": (voters) => (voters === 0 ? "Nobody has a vote here: no quorum can be reached." : `The quorum is larger than the number of votes: ${voters} at most.`),
  "project-unknown": () => "One of these projects is no longer in the roadmap. Remove it.",
  "channel-unknown": () => "Jalon does not know this channel. Choose one of the list.",
};

/** Why a meeting is not on the date that its rhythm means. */
export const dateMoves: typeof frenchMoves = {
  holiday: (name) => `public holiday (${name})`,
  closed: (name) => (name === "" ? "closing day" : `closing day (${name})`),
  "not-worked": () => "day off",
  august: () => "no meeting in August",
};
