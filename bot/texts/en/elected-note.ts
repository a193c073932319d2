import { dayInFull, dayInWords } from "../../domain/wording/format-day";
import { counted } from "../../domain/wording/plural";
import type * as fr from "../fr/elected-note";

const QUARTERS = ["first", "second", "third", "fourth"];

export const electedNote: typeof fr.electedNote = {
  title: (number, year) => `Note to elected members: ${QUARTERS[number - 1]} quarter of ${year}`,
  about: (plan) => `This note tells what came to its end in the plan “${plan}” during the quarter, and what will be decided soon.`,
  running: (to) => `The quarter is not over: it lasts until ${dayInWords(to, "en")}.`,
  successes: "What was achieved",
  noSuccess: "No project came to its end and no milestone was passed in this quarter.",
  finished: (name, day, usage) => `The project “${name}” has been finished since ${dayInWords(day, "en")}.${usage === "" ? "" : ` ${usage}`}`,
  milestone: (project, title, day) => `The project “${project}” passed a milestone on ${dayInWords(day, "en")}: ${title}.`,
  actions: (count, projects) => `${counted(count, "action was", "actions were", "en")} completed${projects === 0 ? "" : `, in ${counted(projects, "project", "projects", "en")}`}.`,
  gains: "Measured gains",
  noGain: "No gain with a known source is recorded for this quarter. The note therefore puts forward no figure of money or time saved.",
  decisions: "Next decisions",
  noDecision: "No coming meeting has a decision on its agenda.",
  decision: (committee, day, points) => `${committee}, ${dayInFull(day, "en")}: ${points.join("; ")}.`,
};
