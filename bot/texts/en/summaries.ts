import { dayInFull, dayInWords } from "../../domain/wording/format-day";
import { counted } from "../../domain/wording/plural";
import type * as fr from "../fr/summaries";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "en");

const lasting = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${rest}\u00a0min`;
};

export const summaries: typeof fr.summaries = {
  title: (committee, day) => `${committee}, meeting of ${dayInFull(day, "en")}`,
  points: (seen, total) => `${n(seen, "item seen", "items seen")} of ${total}`,
  lasting: (said, minutes) => `${said}, in ${lasting(minutes)}`,
  noPoints: "No item on the agenda",
  presence: (present, voters) => `${n(present, "member present or represented", "members present or represented")} of ${voters}`,
  quorum: (reached) => (reached ? "quorum reached" : "quorum not reached"),
  weather: (improves, worsens) =>
    improves + worsens === 0
      ? "The weather of the projects is steady."
      : `Weather: ${[
          ...(improves > 0 ? [n(improves, "project gets better", "projects get better")] : []),
          ...(worsens > 0 ? [n(worsens, "project gets worse", "projects get worse")] : []),
        ].join(", ")}.`,
  moved: (postponed, sent) =>
    [
      ...(postponed > 0 ? [n(postponed, "item put off to the next meeting", "items put off to the next meeting")] : []),
      ...(sent > 0 ? [n(sent, "item sent to another committee", "items sent to other committees")] : []),
    ].join(", "),
  noDecision: "No decision was taken.",
  decisions: (count, applied) => (applied === 0 ? `${n(count, "decision", "decisions")}:` : `${n(count, "decision", "decisions")}, ${applied} of them applied to the plan already:`),
  decision: (number, text) => `${number}: ${text}`,
  withheld: "its text names a person; it can be read in Jalon.",
  by: (owner, dueDay) => (dueDay === null ? (owner === "" ? "" : `Owner: ${owner}.`) : owner === "" ? `By ${dayInWords(dueDay, "en")}.` : `Owner: ${owner}, by ${dayInWords(dueDay, "en")}.`),
  undone: "Its effect was taken back since.",
  others: (count) => `and ${n(count, "other decision", "other decisions")}, in Jalon.`,
  corrected: (day, what) => `Corrected on ${dayInWords(day, "en")}${what === "" ? "" : `: ${what}`}.`,
  changed: (numbers) => `${numbers.join(", ")} changed`,
  added: (numbers) => `${numbers.join(", ")} added`,
  removed: (numbers) => `${numbers.join(", ")} removed`,
  otherwise: "what was seen",
  acknowledge: "I have taken note",
  acknowledged: (count, members) => (count === 0 ? "No member has taken note yet." : `${n(count, "member", "members")} of ${members} ${count === 1 ? "has" : "have"} taken note.`),
  mine: "You have taken note.",
  openMeeting: "Open the meeting",
  openPack: "Open the pack",
  notMember: "This summary is for the members of the committee: only they say that they have taken note.",
  gone: "This meeting no longer exists.",
  notClosed: "This meeting was opened again: its summary is not settled yet.",
  outcomes: {
    posted: "The summary is in the channel.",
    corrected: "The summary is corrected.",
    same: "The summary says this already.",
    members: (count) => `The summary leaves for ${n(count, "member", "members")}, each in their own chat.`,
    correctedFor: (count, missed) =>
      missed === 0 ? `The summary is corrected for ${n(count, "member", "members")}.` : `The summary is corrected for ${n(count, "member", "members")}; ${n(missed, "member keeps the old one", "members keep the old one")}.`,
  },
};
