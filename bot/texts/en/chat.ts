import { counted } from "../../domain/wording/plural";
import { dayNear } from "../day-near";
import type * as fr from "../fr/chat";
import { weekdayName } from "../moment-words";

export const chat: typeof fr.chat = {
  welcomeTitle: "Hello, I am Jalon",
  welcomeWhat:
    "I help your authority follow its digital roadmap. You tell me here where your actions stand, without a spreadsheet.",
  welcomeWhen: (weekday, time) =>
    `I write once a week, on ${weekdayName(weekday, "en")} at ${time}, one card for all your actions. ` +
    `If nothing is new, one tap is enough.`,
  welcomeWhenUnknown: "I write once a week at most, one card for all your actions. If nothing is new, one tap is enough.",
  welcomeStop: "If you want me to stop writing, write stop: I will tell you how.",
  welcomeData:
    "Your answers, your name and the date are visible to the people who follow the plan. " +
    "Figures are about projects, never about people.",
  helpTitle: "What I understand",
  help: [
    { say: "my actions", does: "the list of what you look after" },
    { say: "weekly update", does: "the card to say where you stand" },
    { say: "project NAME", does: "the sheet of a project, by its name or code" },
    { say: "away until Monday", does: "no card on these days, “back” ends it" },
    { say: "remind me on Thursday", does: "the reminder of the week on that day" },
    { say: "no more reminders this week", does: "no reminder until the following week" },
    { say: "why this message", does: "the rule that made it leave" },
    { say: "stop", does: "how to stop receiving cards" },
    { say: "help", does: "this list" },
  ],
  unknownTitle: "I did not understand",
  unknown: "I understand a few requests, here they are.",
  greeting: "Hello. Here is what I can do for you.",
  thanks: "You are welcome.",
  stopTitle: "To stop receiving cards",
  stop: "In the list of your Teams chats, open the menu of Jalon and choose to block or uninstall it. I will not write any more.",
  stopWork: "Your actions stay in the tab. The project office can also hand them over to someone else.",
  stranger: "I do not find you in the directory of the roadmap yet. Ask the project office to note your address there.",
  myActions: "My actions",
  myActionsNone: "You look after no open action.",
  myActionsOthers: (count) => `and ${counted(count, "more action", "more actions", "en")}, in the tab or in the weekly update.`,
  weeklyUpdate: "Weekly update",
  weeklyNone: "You have nothing to report this week.",
  helpButton: "Help",
  projectUnnamed: "Which project? Write for example “project” followed by its name or code.",
  projectNotFound: (asked) => `No project is called “${asked}”. Try a word of its name, or its code.`,
  projectChoice: (asked) => `Several projects match “${asked}”. Which one?`,
  projectChoiceOthers: (count) => `${counted(count, "other project", "other projects", "en")}: be more specific.`,
  phase: "Phase",
  heads: "Led by",
  noHead: "Nobody is named",
  weather: "Declared weather",
  computed: "Computed weather",
  rate: "Progress",
  rateNone: (known, total) => `Not computed: ${known} of ${total} actions reported`,
  rateCoverage: (rate, known, total) => `${rate} (${known} of ${total} actions reported)`,
  actions: "Actions",
  actionCounts: (done, total, late, blocked) =>
    [`${done} of ${total} done`, late > 0 ? `${late} late` : "", blocked > 0 ? `${blocked} blocked` : ""]
      .filter((part) => part !== "")
      .join(", "),
  actionsNone: "No action",
  nextMilestone: "Next milestone",
  milestoneNone: "No dated milestone",
  milestoneOn: (title, day, today) => (title === "" ? dayNear(day, today, "en") : `${title}, on ${dayNear(day, today, "en")}`),
  lastHeard: "Last news",
  lastHeardNone: "None yet",
  lastHeardOn: (day, today) => `On ${dayNear(day, today, "en")}`,
  openProject: "Open the project",
  openActions: "Open my actions",
};
