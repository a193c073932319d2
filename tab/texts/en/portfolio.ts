import { counted } from "../../../bot/domain/wording/plural";
import type { portfolio as fr } from "../fr/portfolio";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "en");

export const portfolio: typeof fr = {
  views: { label: "Views of the plan", names: { synthese: "Summary", projets: "Projects", calendrier: "Calendar", phases: "Phases", mandature: "Mandate", elus: "For elected members", historique: "History" } },
  groups: {
    running: "running projects",
    decision: "projects that need a decision",
    silent: "silent projects",
    gap: "weather gaps to explain",
    late: "projects with late actions",
  },
  needs: {
    storm: (comment) => (comment === "" ? "Storm, without a comment" : comment),
    rain: (comment) => (comment === "" ? "Rain, without a comment" : comment),
    gap: (levels) => `Gap to explain: ${levels}`,
    overdue: (title, days) => `Milestone “${title}” is ${n(days ?? 0, "day", "days")} overdue`,
    silent: (_, days) => (days === null ? "Nobody has reported on it yet" : `No news for ${n(days, "day", "days")}`),
  },
  needWords: { storm: "storm", rain: "rain", gap: "gap", overdue: "overdue", silent: "silent" },
  needActions: {
    storm: "See what is at stake",
    rain: "See the support requested",
    gap: "See the gap",
    overdue: "See the milestones",
    silent: "See the project",
  },
  rateSentence: (rate, known, total) => [
    "The roadmap is ",
    { to: "axes", text: `${rate} done` },
    ` (${known} of ${n(total, "action", "actions")} reported).`,
  ],
  noRateSentence: (known, total, min) => [
    "The completion rate is not computed: ",
    { to: "axes", text: `${known} of ${n(total, "action", "actions")} reported` },
    `, ${min} are needed.`,
  ],
  noActions: "This plan has no action yet.",
  decisions: (count) =>
    count === 0
      ? ["No project needs a decision"]
      : [{ to: "decision", text: n(count, "project", "projects") }, count === 1 ? " needs a decision" : " need a decision"],
  silent: (count) =>
    count === 0
      ? [", none is silent."]
      : [", ", { to: "silent", text: String(count) }, ` ${count === 1 ? "has" : "have"} been silent for more than two weeks.`],
  late: (count) =>
    count === 0
      ? ["No action is late."]
      : [{ to: "late", text: n(count, "action", "actions") }, count === 1 ? " is late." : " are late."],
  scope: (inTool, total) => (inTool === total ? "" : `These figures cover ${n(inTool, "axis", "axes")} of ${total}.`),
  needsTitle: "What needs a decision",
  needsNone: "Nothing needs a decision today.",
  needsMore: (count) => `And ${n(count, "other project", "other projects")}`,
  figures: "The plan in figures",
  actionsTitle: (count) => n(count, "action", "actions"),
  weatherTitle: (count) => `Weather of the ${n(count, "running project", "running projects")}`,
  weatherTitleOne: "Weather of the running project",
  axesTitle: "Axes",
  subAxes: "Sub-axes",
  axesCaption: "Axes of the plan: completion rate, actions, late actions and weather of the running projects",
  axesScope: (inTool, total) => (inTool === total ? n(total, "axis", "axes") : `${n(inTool, "axis", "axes")} of ${total}`),
  axis: "Axis",
  rate: "Completion",
  actions: "Actions",
  doneOf: (done, total) => `${done} done of ${total}`,
  lateColumn: "Late",
  noneLate: "none",
  weather: "Weather",
  noWeather: "not applicable",
  noRunning: "no running project",
  projects: "Projects",
  projectsCaption: "Projects of the plan, by axis",
  projectCount: (shown, total) =>
    shown === total ? n(total, "project", "projects") : `${n(shown, "project", "projects")} of ${total}`,
  project: "Project",
  phase: "Phase",
  nextMilestone: "Next milestone",
  noMilestone: "no dated milestone",
  noActionsHere: "no action",
  direction: "Department",
  search: "Search for a project",
  searchHint: "Name, code, department or head",
  allPhases: "All phases",
  runningPhase: "Running",
  allWeathers: "Any weather",
  clear: "Show everything",
  noMatch: "No project matches these filters.",
  directActions: (count) => `${n(count, "action", "actions")} without a project`,
  empty: "There is no plan in Jalon yet.",
  emptyHow: "Load the workbook or table you already keep: you will see what Jalon makes of it before you confirm.",
  emptyOther: "The project office can import one.",
  noProjects: "This plan has no project yet.",
  asOf: (moment) => `As of ${moment}.`,
  emptyPlan: "This plan has no axis yet.",
  foot: (asOf, method, min) =>
    `As of ${asOf}. Rate ${method}; dropped and for-the-record actions are left out. Below ${min} of ` +
    `actions reported, it is not computed.`,
  runningRule: "Running: projects in scoping, design and build, trial or roll-out.",
};
