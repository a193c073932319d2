import { weekNumber } from "../../domain/calendar/iso-week";
import { LONGEST_TEXT } from "../../domain/updates/answer";
import type * as fr from "../fr/refusals";

export const refusals: typeof fr.refusals = {
  answer: {
    "status-unknown": () => "This status does not exist.",
    "progress-not-a-step": () => "Progress goes from 0 to 100, in steps of 5.",
    "day-unknown": (typed) => (typed === "" ? "This date does not exist." : `The date ${typed} does not exist.`),
    "day-too-far": (typed) => (typed === "" ? "This date is too far away." : `The date ${typed} is too far away.`),
    "day-without-year": (typed) => `Add the year to the date ${typed}.`,
    "text-too-long": () => `This text is too long: ${LONGEST_TEXT} characters at most.`,
    "comment-owed": () => "A comment is needed from rain on.",
    "level-owed": () => "Choose a weather.",
  },
  kept: "Your other answers are kept.",
  conflict: (by) =>
    `${by === "" ? "Someone" : by} changed this action in the meantime. Your answers are kept: check them, then save.`,
  weatherConflict: (by) =>
    `${by === "" ? "Someone" : by} changed this weather in the meantime. What you typed is kept: check it, then save.`,
  conflictQuick: (by) =>
    `${by === "" ? "Someone" : by} changed this action in the meantime. Here is where it stands; nothing was recorded.`,
  handedOver: (title, to) => `${to === "" ? "Someone else" : to} now looks after the action “${title}”. Nothing was recorded.`,
  closed: (title, status) => `The action “${title}” is now ${status.toLowerCase()}. Nothing was recorded.`,
  gone: "This action is no longer in the roadmap. Nothing was recorded.",
  already: "This was recorded already, nothing was recorded twice.",
  otherWeek: (week) => `This card was the one of week\u00a0${weekNumber(week)}. Nothing was recorded with it.`,
  otherWeekKept: (week) =>
    `This card was the one of week\u00a0${weekNumber(week)}. What you wrote is kept below: check it, then save.`,
  notConcerned: "This card is not for you. Nothing was recorded.",
  youWrote: "You had written:",
  surprise: (reference) =>
    `An incident keeps us from recording this. Try again in a moment; ` +
    `if it lasts, give the reference ${reference} to the project office.`,
};
