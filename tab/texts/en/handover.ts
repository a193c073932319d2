import { counted } from "../../../bot/domain/wording/plural";
import type { handover as fr } from "../fr/handover";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "en");
const both = (...parts: string[]): string => parts.filter((part) => part !== "").join(" and ");

export const handover: typeof fr = {
  title: (name) => `Handover file of ${name}`,
  print: "Print",
  sentence: (projects, actions, late) =>
    projects + actions === 0
      ? "This person carries no running project and no open action."
      : `${both(projects === 0 ? "" : n(projects, "project", "projects"), actions === 0 ? "" : n(actions, "open action", "open actions"))} to take over${late === 0 ? "" : `, of which ${n(late, "action is late", "actions are late")}`}.`,
  over: (projects, actions) =>
    `${both(projects === 0 ? "" : n(projects, "finished or abandoned project", "finished or abandoned projects"), actions === 0 ? "" : n(actions, "closed action", "closed actions"))} ${projects + actions < 2 ? "keeps" : "keep"} their name.`,
  projects: "Projects to take over",
  project: "Project",
  side: { it: "digital head", business: "business head" },
  with: (name) => `with ${name}`,
  alone: "without another head",
  sponsor: (name) => `sponsor: ${name}`,
  standing: "Where it stands",
  next: "To come",
  noNext: "no dated milestone",
  milestone: (title, day) => `${title}, ${day}`,
  overdue: (days) => `${n(days, "day", "days")} overdue`,
  end: (day) => `end: ${day}`,
  toWatch: "To watch",
  nothingToWatch: "nothing reported",
  critical: (count) => n(count, "critical risk without treatment", "critical risks without treatment"),
  late: (count) => n(count, "late action", "late actions"),
  heard: (day) => `last news on ${day}`,
  actions: "Actions to take over",
  moves: "What was reoriented within a year",
  noMoves: "No date and no owner was changed with a reason within a year.",
  history: "What the person did last",
  noHistory: "Nothing is recorded yet.",
  contacts: "With whom to work",
  noContacts: "Nobody else is named on these projects and actions.",
  shared: (count) => n(count, "shared subject", "shared subjects"),
  noAddress: "no known address",
  directions: (names) => `Directs: ${names}. The project office changes this in the directory.`,
  hand: "Hand over",
  handWhat: (projects, actions) => `${both(projects === 0 ? "" : n(projects, "project", "projects"), actions === 0 ? "" : n(actions, "open action", "open actions"))} change hands at once. What is finished keeps its name.`,
  to: "To whom",
  toMissing: "Choose somebody of the directory, other than this person.",
  reason: "Why this handover",
  reasonHint: "The reason stays in the history of each plan. Nobody has to give a personal reason.",
  confirm: "Hand over",
  done: (projects, actions, plans) => `Done: ${both(projects === 0 ? "" : n(projects, "project", "projects"), actions === 0 ? "" : n(actions, "action", "actions"))}${plans < 2 ? "" : `, in ${plans} plans`}.`,
  stuck: (plans) => `A part could not be moved in ${plans}. Try again in a moment.`,
  undo: "Undo the handover",
  undone: "Undone: everything came back.",
  notUndone: (plans) => `In ${plans}, somebody has already changed one of these values: that part stays handed over.`,
  foot: (day) => `File made on ${day} from the data of Jalon. Only the person and the project office read it.`,
};
