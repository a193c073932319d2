import type { Scale } from "../../../bot/domain/timeline/scale";
import type { Watch } from "../../../bot/domain/timeline/watch";
import { counted } from "../../../bot/domain/wording/plural";
import type { calendarView as french } from "../fr/calendar-view";
import type { Rich } from "../rich";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "en");
const days = (count: number): string => n(count, "day", "days");

const scales: Record<Scale, string> = { year: "Year", quarter: "Quarter", month: "Month" };

const groups: Record<Watch | "needs" | "undated", string> = {
  overdue: "overdue milestones",
  soon: "milestones within thirty days",
  afterMandate: "milestones after the mandate ends",
  needs: "dates to review",
  undated: "projects without dates",
};

/** The rule behind each figure, in words. */
const rules: Record<keyof typeof groups, string> = {
  overdue: "Milestones not met whose date is past, in projects scheduled or under way.",
  soon: "Milestones not met that come within thirty days, in projects scheduled or under way.",
  afterMandate: "Milestones not met that come after the last day of the mandate, in projects scheduled or under way.",
  needs:
    "In projects scheduled or under way: overdue milestones, project ends that are overdue or come before their start, " +
    "milestones due after the mandate ends.",
  undated: "Projects of which neither the start, nor the end, nor any milestone has a date.",
};

/** The calendar of a plan; fetched with its view. */
export const calendarView: typeof french = {
  groups,
  rules,
  noMilestones: "No milestone of the followed projects has a date.",
  overdueCount: (count: number): Rich<Watch> =>
    count === 0 ? ["No overdue milestone"] : [{ to: "overdue", text: n(count, "overdue milestone", "overdue milestones") }],
  soonCount: (count: number): Rich<Watch> =>
    count === 0 ? ["none within thirty days"] : [{ to: "soon", text: String(count) }, " within thirty days"],
  afterMandateCount: (count: number): Rich<Watch> =>
    count === 0 ? ["none after the mandate ends"] : [{ to: "afterMandate", text: String(count) }, " after the mandate ends"],
  needsTitle: "Dates to review",
  needsNone: "No date needs a review today.",
  needsMore: (count: number) => `And ${n(count, "other date", "other dates")} to review`,
  needWords: { overdue: "overdue", ended: "end overdue", reversed: "mistake", afterMandate: "mandate" },
  needReasons: {
    overdue: (title: string, count: number) => `Milestone “${title}” is ${days(count)} overdue`,
    ended: (_: string, count: number) => `The planned end of the project is ${days(count)} overdue`,
    reversed: () => "The project ends before it starts",
    afterMandate: (title: string, count: number) => `Milestone “${title}” is due ${days(count)} after the mandate ends`,
  },
  needAction: "See the milestones",
  needProject: "See the project",
  settings: "Scale and period",
  scale: "Scale",
  scales,
  form: "Form",
  chart: "Calendar",
  table: "Table",
  earlier: "Earlier",
  later: "Later",
  backToToday: "Today",
  period: (from: string, until: string) => (from === until ? from : `${from} to ${until}`),
  search: "Find a project or milestone",
  searchHint: "Name, code, department or milestone",
  axis: "Axis",
  allAxes: "All axes",
  phase: "Phase",
  allPhases: "All phases",
  direction: "Department",
  allDirections: "All departments",
  clear: "Show all",
  shown: (count: number, all: number) => (count === all ? n(all, "project", "projects") : `${count} of ${n(all, "project", "projects")}`),
  outside: (count: number) => `${n(count, "other has", "others have")} nothing in this period`,
  undated: (count: number) => `${n(count, "project", "projects")} without dates`,
  noProjects: "This plan has no project yet.",
  noDates: "No project of this plan has a date yet.",
  noDatesHow: "Starts, ends and milestones come from the workbook of the plan: complete them there, then import it again.",
  noMatch: "No project matches these filters.",
  nothingHere: (period: string) => `No date in the period shown (${period}).`,
  seeEarlier: (unit: string) => `See what comes before, up to ${unit}`,
  seeLater: (unit: string) => `See what follows, from ${unit}`,
  chartLabel: (period: string) =>
    `Projects and milestones, ${period}. Arrow keys move between projects and milestones, Enter opens the project.`,
  scrolled: "Calendar, scrolls to the right",
  project: "Project",
  calendarOf: (period: string) => `Calendar, ${period}`,
  todayMark: (day: string) => `Today, ${day}`,
  mandateMark: (day: string) => `Mandate ends ${day}`,
  fromTo: (from: string, until: string) => `from ${from} to ${until}`,
  onDay: (day: string) => `on ${day}`,
  dayWithWeek: (day: string, week: number) => `${day} (W${week})`,
  guessedStart: "start not stated, taken from the first known date",
  guessedEnd: "end not stated, taken from the last milestone",
  reversed: "the end comes before the start",
  endMoved: (count: number, initial: string) =>
    count > 0 ? `end put back by ${days(count)}, first planned for ${initial}` : `end brought forward by ${days(-count)}, first planned for ${initial}`,
  moved: (count: number, initial: string) =>
    count > 0 ? `put back by ${days(count)}, first planned for ${initial}` : `brought forward by ${days(-count)}, first planned for ${initial}`,
  done: "met",
  overdue: (count: number) => `${days(count)} overdue`,
  inDays: (count: number) => (count === 0 ? "today" : count === 1 ? "tomorrow" : `in ${days(count)}`),
  afterMandate: "after the mandate ends",
  noDate: "no date",
  milestonesHere: (count: number) => n(count, "milestone", "milestones"),
  legend: "Key",
  legendDone: "milestone met",
  legendComing: "milestone to come",
  legendOverdue: "milestone overdue",
  legendRunning: "project under way",
  legendScheduled: "project scheduled",
  legendFinished: "project finished",
  legendStopped: "project suspended, abandoned or kept for the record",
  legendInitial: "initial date",
  tableCaption: "Dates of the projects and their milestones",
  milestone: "What is due",
  day: "Date",
  initialDay: "Initial date",
  slip: "Gap",
  state: "State",
  projectStart: "Start of the project",
  projectEnd: "End of the project",
  notKnown: "not stated",
  noInitial: "not applicable",
  first: "first",
  sameDay: "unchanged",
  slipDays: (count: number) => (count > 0 ? `${days(count)} later` : `${days(-count)} earlier`),
  noSlip: "none",
  past: "past",
  endOverdue: (count: number) => `${days(count)} overdue`,
  foot: (asOf: string) => `As of ${asOf}, from the dates of the projects and their milestones.`,
  rule:
    "A milestone is overdue from the day after its date unless it is met. Gaps are counted in days from the initial date. " +
    "Projects scheduled or under way are followed; not those that are suspended, finished, abandoned or kept for the record.",
};
