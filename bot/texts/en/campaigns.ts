import { weekNumber } from "../../domain/calendar/iso-week";
import { dayInFull } from "../../domain/wording/format-day";
import { counted } from "../../domain/wording/plural";
import type * as fr from "../fr/campaigns";
import { hourInWords, weekdayName } from "../moment-words";

const days = (count: number): string => counted(count, "worked day", "worked days", "en");
const moment = ({ weekday, time }: { weekday: number; time: string }): string =>
  `on ${weekdayName(weekday, "en")} at ${hourInWords(time, "en")}`;

const rules: typeof fr.campaigns.rules = {
  weekly: ({ collection }) =>
    `Everyone who looks after an action or the weather of a project gets one card a week, ${moment(collection)}.`,
  reminder: ({ reminderAfter }) => `A card without an answer is recalled once, ${days(reminderAfter)} later.`,
  escalation: ({ escalationAfter }) =>
    `When the reminder stays without an answer for ${days(escalationAfter)}, those who share the action, ` +
    `or else a head of its project, get a single card.`,
  digest: ({ digest }) => `Every director gets the digest of their department once a week, ${moment(digest)} or when they chose.`,
  alert: () => "The project office is told when a campaign did not leave or messages did not arrive.",
  convocation: () => "The members of a committee are called to each meeting, and told once if its date changes or if it is cancelled.",
  summary: () => "The summary of a meeting is written to each member where Jalon cannot write in the channel of the committee.",
};

const reasons: typeof fr.campaigns.reasons = {
  weekend: "Put off: nothing leaves at the weekend.",
  "part-time": "Put off: the person does not work on that day.",
  holiday: "Put off: the day is a public holiday.",
  closed: "Put off: the authority is closed on that day.",
  absent: "The person is away at that time.",
  "outside-hours": "Put off: the hour is not among the person’s own, or not in the sending hours.",
  "short-week": "No message: the person works too few days this week.",
  "no-worked-day": "No message: no worked day is left this week.",
  "not-reachable": "No message: Jalon cannot write to the person in Teams.",
  "two-messages": "No message: the person already has two this week, or a more important one is to come.",
  muted: "No reminder: the person wants none this week.",
  snoozed: "The reminder comes on the day that the person chose.",
  answered: "Withdrawn: the answer came first.",
  "nothing-to-ask": "Withdrawn: nothing is left to say.",
  "window-closed": "No message: no moment is left to send it this week.",
  "taken-back": "Withdrawn by the project office.",
  "person-left": "Withdrawn: the person is no longer in the directory.",
  "asked-for": "The person called for the card in the chat: it is not sent as well.",
  uninstalled: "Not delivered: Jalon is not installed for the person.",
  blocked: "Not delivered: the person blocked Jalon, or a rule of Teams does.",
  lost: "Not delivered: the conversation no longer exists.",
  "too-big": "Not delivered: the message is too long for Teams.",
  refused: "Not delivered: Teams refused it.",
  busy: "Not delivered yet: Teams asks to wait.",
  unavailable: "Teams was not available.",
  unreachable: "Teams did not answer.",
  unknown: "Possibly delivered: Teams did not confirm. It is not sent again.",
  interrupted: "Possibly delivered: Jalon stopped while sending. It is not sent again.",
  "store-failed": "Not sent: Jalon could not read what there was to write.",
};

const names: typeof fr.campaigns.names = {
  weekly: (week) => `the question of week\u00a0${weekNumber(week)}`,
  reminder: (week) => `the reminder of week\u00a0${weekNumber(week)}`,
  escalation: (week) => `the card of silent actions of week\u00a0${weekNumber(week)}`,
  digest: (week) => `the directors’ digest of week\u00a0${weekNumber(week)}`,
  alert: (week) => `the message to the project office of week\u00a0${weekNumber(week)}`,
  convocation: (week) => `the calls to meetings of week\u00a0${weekNumber(week)}`,
  summary: (week) => `the meeting summaries of week\u00a0${weekNumber(week)}`,
};

export const campaigns: typeof fr.campaigns = {
  rules,
  reasons,
  names,
  reminderLead: (askedOn) =>
    `Reminder: this question of ${dayInFull(askedOn, "en")} still waits for an answer. Jalon recalls it only once.`,
  reminderChosen: (askedOn) => `As you asked, here is the reminder of the question of ${dayInFull(askedOn, "en")}.`,
  silentTitle: (count) => (count === 1 ? "One action without news" : `${count} actions without news`),
  silentWhy: (count) =>
    `You share ${count === 1 ? "this action or lead its project" : "these actions or lead their project"}. The question of the ` +
    `week and its reminder stayed without an answer: do you know where ${count === 1 ? "it stands" : "they stand"}?`,
  silentOwner: (name) => `Looked after by ${name}`,
  silentOthers: (count) => `and ${counted(count, "more action", "more actions", "en")}, in the tab.`,
  silentOnce: "You get this card once a week at most, for all these actions.",
  alertTitle: "A sending to look at",
  alertMissed: (name) => `Nothing left in the planned hours for ${name}: nobody was asked.`,
  alertEnded: (name) => `Not everything arrived for ${name}.`,
  alertFailed: (count) => `${counted(count, "message was not delivered", "messages were not delivered", "en")}.`,
  alertUnknown: (count) =>
    count === 1
      ? `${count}\u00a0message may have arrived: Teams did not confirm, and Jalon does not send it again.`
      : `${count}\u00a0messages may have arrived: Teams did not confirm, and Jalon does not send them again.`,
  alertDo: "The ledger says to whom, why, and what to do.",
  openLedger: "Open the ledger",
};
