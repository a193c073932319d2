import { addDays, type Day } from "../../domain/calendar/day";
import { weekNumber } from "../../domain/calendar/iso-week";
import type { AbsenceDays } from "../../domain/campaigns/absence-id";
import { dayInFull, dayInWords } from "../../domain/wording/format-day";
import type * as fr from "../fr/availability";

type Words = typeof fr.availability;

const full = (day: Day): string => dayInFull(day, "en");

const period = ({ from, until }: AbsenceDays): string => {
  if (until === null) return `from ${full(from)} on`;
  return from === until ? `on ${full(from)}` : `from ${full(from)} to ${full(until)}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const days = {
  "day-impossible": "This date does not exist.",
  "weekday-differs": "The day of the week and the date do not go together.",
  "day-ambiguous": "This day may be in this week or in the next.",
  "day-gone": "This date has just gone by.",
};

const waitedFor: Partial<Record<Parameters<Words["whyWaited"]>[0], string>> = {
  weekend: "the end of the weekend",
  "part-time": "your next day of work",
  holiday: "the end of a public holiday",
  closed: "the authority to open again",
  absent: "your return",
  "outside-hours": "your hours of work",
  snoozed: "the day you chose",
};

type Kind = Parameters<Words["whyChange"]>[0];

const change: Record<Kind, string> = {
  weekly: "To get nothing while you are away, write for example “away until Monday”. To get none any more, write “stop”.",
  reminder: "An answer, even “Nothing new”, spares you the reminder. To get none this week, write “no more reminders this week”.",
  escalation: "Saying where the action stands, or giving it to somebody else, is enough to stop it.",
  digest: "Its day, its hour and whether it comes at all are chosen in your availability.",
  alert: "It comes only when a sending needs to be looked at. Your availability says when to write to you.",
  convocation: "It comes to the members of the committee only. Your availability says when to write to you.",
  summary: "It comes to the members of the committee only, where it has no channel to write in. Your availability says when to write to you.",
};

const kinds: Record<Kind, string> = {
  weekly: "the question of the week",
  reminder: "the reminder of the question of the week",
  escalation: "the card of actions without news",
  digest: "the digest of your direction",
  alert: "a message to the project office",
  convocation: "a call to a meeting",
  summary: "the summary of a meeting",
};

export const availability: Words = {
  noted: ({ from, until }, backOn, today) => {
    if (until === null) return `${from > today ? `From ${full(from)} on` : "Until you are back"}, you will get no card.`;
    const when = from > today ? period({ from, until }) : until === today ? "today" : `until ${full(until)}`;
    const back = backOn === null ? "" : `; you are expected back on ${full(backOn)}`;
    return `${capital(when)}, you will get no card${back}.`;
  },
  sayBack: "Write “back” when you are there again.",
  daysOnly: "I keep these days only, never their reason.",
  undo: "Undo",
  refused: {
    ...days,
    unsaid: "I did not understand from which day to which. I note whole days.",
    reversed: "The last day would come before the first.",
    apart: "I note days that follow each other: say them one by one.",
  },
  example: (today) =>
    `Write for example “away tomorrow”, “away until ${dayInWords(addDays(today, 14), "en")}” or “away until further notice”.`,
  back: "Noted, you are back. If the question of the week has not left yet, it will come.",
  notAway: "No absence is noted today: you get the cards as usual.",
  undone: "Undone.",
  nothingToUndo: "There is nothing to undo any more: it has changed already.",
  left: (absences) => {
    if (absences.length === 0) return "No absence is noted.";
    return `${absences.length < 2 ? "Absence noted" : "Absences noted"}: ${absences.map(period).join(", ")}.`;
  },
  openAvailability: "Open my availability",
  snoozed: (day) => `The reminder of this week will come on ${full(day)}, if the question still waits.`,
  reminderRefused: {
    ...days,
    unsaid: "I did not understand which day.",
    "nothing-to-recall": "No question of this week waits for your answer: I have nothing to remind you of.",
    reminded: "The reminder of this week has left already, and I remind only once.",
    moved: "You chose the day of the reminder already, and it is settled.",
    past: "A reminder comes tomorrow at the earliest.",
    "other-week": "A reminder comes in the week of the question.",
    weekend: "I do not write on weekends.",
    "part-time": "You do not work on that day.",
    holiday: "That day is a public holiday.",
    closed: "The authority is closed on that day.",
    absent: "You are away on that day.",
    "outside-hours": "Your hours of that day leave no room for a reminder.",
  },
  nextDay: (day) => `The next possible day is ${full(day)}.`,
  reminderExample: (weekday) => `Write for example “remind me on ${weekday}”.`,
  noDayLeft: "No possible day is left this week.",
  muted: (week) =>
    `You will get no reminder this week (W${weekNumber(week)}). The question of the following week will come as usual.`,
  unmuted: "Undone: a reminder may come this week if the question still waits.",
  whyTitle: "Why this message",
  whyLast: (kind, day, hour) => `My last message, ${kinds[kind]}, came on ${full(day)} at ${hour}.`,
  whyWaited: (reason) => {
    const what = waitedFor[reason];
    return what === undefined ? "" : `It was due earlier and waited for ${what}.`;
  },
  whyChange: (kind) => change[kind],
  whyNone: "I have sent you nothing of my own accord in the last two months.",
};
