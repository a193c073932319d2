import { counted } from "../../../bot/domain/wording/plural";
import type { project as fr } from "../fr/project";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "en");

export const project: typeof fr = {
  axisSentence: (rate, known, total, min) => {
    if (total === 0) return ["This axis has no action yet."];
    const reported = { to: "actions" as const, text: `${known} of ${n(total, "action", "actions")}` };
    return rate === null
      ? ["The rate of this axis is not computed: ", reported, ` reported, ${min} are needed.`]
      : ["The axis is ", { to: "actions", text: `${rate} done` }, " (", reported, " reported)."];
  },
  rateSentence: (rate, known, total, min) => {
    if (total === 0) return ["This project has no action yet."];
    const reported = { to: "actions" as const, text: `${known} of ${n(total, "action", "actions")}` };
    return rate === null
      ? ["The rate of the project is not computed: ", reported, ` reported, ${min} are needed.`]
      : ["The project is ", { to: "actions", text: `${rate} done` }, " (", reported, " reported)."];
  },
  weatherSentence: (level, trend) => ["Its weather is ", { to: "weather", text: level }, trend === null ? "." : ` (${trend}).`],
  noWeatherSentence: () => ["Its weather is ", { to: "weather", text: "not given" }, "."],
  milestoneSentence: (title, day) => ["Next milestone: ", { to: "milestone", text: title }, `, ${day}.`],
  overdueSentence: (title, days) => [
    "The milestone ",
    { to: "milestone", text: `“${title}”` },
    ` is ${n(days, "day", "days")} overdue.`,
  ],
  lateSentence: (count) =>
    count === 0 ? [] : [{ to: "actions", text: n(count, "action", "actions") }, count === 1 ? " is late." : " are late."],
  weatherTitle: "Weather",
  declared: "Declared",
  computed: "Computed",
  declaredOn: (day) => `on ${day}`,
  noDeclared: "The heads of the project have not declared it yet.",
  noCause: "No unfavourable sign in the facts.",
  because: "Because of",
  gapExplain: "Two levels separate the declared weather from the computed one. A word of explanation is expected.",
  declare: "Declare the weather",
  level: "Weather of the project",
  comment: "Comment",
  commentOwed: "Say what is at stake and what you need: for rain or storm, a comment is expected.",
  commentMissing: "A comment is expected for rain or storm.",
  save: "Save the weather",
  weatherSaved: (level) => `Weather saved: ${level}.`,
  milestones: "Milestones",
  milestonesCaption: "Milestones of the project: current date, initial date and state",
  milestone: "Milestone",
  day: "Date",
  initialDay: "Initial date",
  state: "State",
  sameDay: "unchanged",
  doneOn: (day) => `met on ${day}`,
  inDays: (days) => (days === 0 ? "today" : `in ${n(days, "day", "days")}`),
  overdue: (days) => `${n(days, "day", "days")} overdue`,
  moved: (days) => (days > 0 ? `postponed by ${n(days, "day", "days")}` : `brought forward by ${n(-days, "day", "days")}`),
  noMilestones: "This project has no dated milestone.",
  actions: "Actions",
  actionsOf: (title) => `Actions: ${title}`,
  action: "Action",
  status: "Status",
  progress: "Progress",
  owner: "Owner",
  due: "Due",
  noOwner: "nobody in charge",
  noDue: "no due date",
  noActions: "No action here for now.",
  notInformed: "not reported yet",
  facts: "The project in brief",
  phase: "Phase",
  heads: "Heads",
  noHeads: "no head named",
  sponsor: "Sponsor",
  noSponsor: "no sponsor named",
  direction: "Department",
  noDirection: "no department",
  programme: "Programme",
  period: "Period",
  periodOf: (start, end) => `${start} to ${end}`,
  from: (start) => `from ${start}`,
  until: (end) => `until ${end}`,
  noPeriod: "no dates",
  initialEnd: (day) => `initial end: ${day}`,
  budget: "Budget",
  planned: (amount) => `${amount} planned`,
  committed: (amount) => `${amount} committed`,
  paid: (amount) => `${amount} paid`,
  noBudget: "no budget entered",
  load: "Load",
  loadOf: (moe, moa, amoa) => `delivery ${moe} d, business ${moa} d, advisory ${amoa} d`,
  noLoad: "no load entered",
  lastHeard: "Last news",
  neverHeard: "never",
  notes: "Other information from the file",
  axisProjects: "Projects in this axis",
  noAxisProjects: "No project belongs directly to this axis.",
  directActions: "Actions without a project",
  byMethods: "The rate by each method",
  foot: (checked) =>
    `Jalon data, checked at ${checked}. The computed weather comes from milestones, budget, risks, load and news received.`,
};
