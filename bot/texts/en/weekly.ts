import { weekNumber } from "../../domain/calendar/iso-week";
import { dayInFull, weekInWords } from "../../domain/wording/format-day";
import { counted } from "../../domain/wording/plural";
import { dayNear } from "../day-near";
import type * as fr from "../fr/weekly";
import { actions } from "./actions";

export const weekly: typeof fr.weekly = {
  title: (week) => `Weekly update, week\u00a0${weekNumber(week)}`,
  header: (counts) => {
    const pressing = [
      counts.late > 0 ? `${counts.late}\u00a0late` : "",
      counts.blocked > 0 ? `${counts.blocked}\u00a0blocked` : "",
    ].filter((part) => part !== "");
    const about =
      counts.actions > 0 ? actions.count(counts.actions) + (pressing.length > 0 ? `, ${pressing.join(" and ")}.` : ".") : "";
    const weather = counts.projects > 0 ? `Project weather to give: ${counts.projects}.` : "";
    const { decisions = 0 } = counts;
    const decided = decisions > 0 ? `Decisions to follow: ${decisions}.` : "";
    return [about, weather, decided].filter((part) => part !== "").join(" ");
  },
  progress: (answered, waiting) => {
    const left = waiting === 0 ? "nothing else to say" : `${waiting}\u00a0to go`;
    return `${counted(answered, "answer recorded", "answers recorded", "en")}, ${left}.`;
  },
  confirm: (waiting, answered) => {
    if (answered === 0 || waiting === 0) return waiting > 6 ? `Nothing new on all ${waiting}` : "Nothing new";
    return waiting < 2 ? "Nothing new on the last one" : `Nothing new on the other ${waiting}`;
  },
  advance: "Moved on",
  finish: "Done",
  block: "Blocked",
  open: "Details",
  noted: "Recorded: ",
  unchanged: "Unchanged",
  change: "Change",
  sayObstacle: "Name the obstacle",
  weatherHeading: "Weather of your projects",
  weatherSince: (day, today) => `since ${dayNear(day, today, "en")}`,
  giveWeather: "Give the weather",
  changeWeather: "Change the weather",
  decisionsHeading: "Decisions you are in charge of",
  decisionStates: { done: "Done", "under-way": "Under way", stuck: "Stuck" },
  decisionSaid: { done: "done", "under-way": "under way", stuck: "stuck" },
  decisionWithoutDay: "no due date",
  range: (first, last, total) => `Actions ${first} to ${last} of ${total}`,
  next: "Next ones",
  previous: "Previous ones",
  inTab: "Open the tab",
  why: "You get one card a week because you look after these actions. To stop receiving it, write stop.",
  whyDecisions: "You receive one card a week because you are in charge of these decisions. To stop it, write stop.",
  receiptThanks: "Recorded, thank you.",
  receiptDay: (day) => `Answered on ${dayInFull(day, "en")}.`,
  receiptCounts: (answered, confirmed) =>
    [
      answered > 0 ? counted(answered, "action reported", "actions reported", "en") : "",
      confirmed > 0 ? counted(confirmed, "action unchanged", "actions unchanged", "en") : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  owedHeading: "Still to give: the weather",
  receiptOthers: (count) => (count === 1 ? "and one more" : `and ${count} more`),
  edit: "Change",
  closeEdit: "Close",
  editing: "Change what has moved; each answer is recorded at once.",
  empty: (week) => `You have nothing to report for week\u00a0${weekNumber(week)}.`,
  emptyWhy: "The actions you looked after are done, dropped, or followed by someone else.",
  weekDates: (week) => weekInWords(week, "en"),
  summary: (week, header) => `Weekly update, week\u00a0${weekNumber(week)}: ${header}`,
  summaryReceipt: (week) => `Weekly update, week\u00a0${weekNumber(week)}: recorded, thank you.`,
};
