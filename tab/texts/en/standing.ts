import { counted } from "../../../bot/domain/wording/plural";
import type { standing as fr } from "../fr/standing";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "en");

export const standing: typeof fr = {
  needs: {
    storm: (comment) => (comment === "" ? "Storm, without a comment" : comment),
    rain: (comment) => (comment === "" ? "Rain, without a comment" : comment),
    gap: (levels) => `Gap to explain: ${levels}`,
    overdue: (title, days) => `Milestone “${title}” is ${n(days ?? 0, "day", "days")} overdue`,
    silent: (_, days) => (days === null ? "Nobody has reported on it yet" : `No news for ${n(days, "day", "days")}`),
  },
  needActions: {
    storm: "See what is at stake",
    rain: "See the support requested",
    gap: "See the gap",
    overdue: "See the milestones",
    silent: "See the project",
  },
  needWords: { storm: "storm", rain: "rain", gap: "gap", overdue: "overdue", silent: "silent" },
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
  noRunning: "no running project",
  indicators: "Indicators of approach: platforms, debt, settings, fields of opportunity",
  emptyPlan: "This plan has no axis yet.",
  foot: (asOf, method, min) =>
    `As of ${asOf}. Rate ${method}; dropped and for-the-record actions are left out. Below ${min} of ` +
    `actions reported, it is not computed.`,
};
