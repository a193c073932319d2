import { counted } from "../../../bot/domain/wording/plural";
import type { elected as fr } from "../fr/elected";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "en");

export const elected: typeof fr = {
  states: {
    onTrack: "on track",
    noNews: "news is missing",
    helpWanted: "help is wanted",
    decisionWanted: "a decision is awaited",
  },
  sentence: (onTrack, total) =>
    total === 0 ? "No objective has a running project yet." : `${onTrack} of ${n(total, "running objective", "running objectives")} on track.`,
  done: (percent) => `The planned work is ${percent} done.`,
  notComputed: "Too little is known to say how far the work is.",
  review: "Yearly review: what is finished, what moved forward, what comes later",
  axesTitle: "Our objectives",
  axis: (running, parts) => (running === 0 ? "No running project." : `${n(running, "running project", "running projects")}: ${parts.join(", ")}.`),
  many: {
    onTrack: (count) => `${count} on track`,
    noNews: (count) => `${count} without news`,
    helpWanted: (count) => `${count} ${count === 1 ? "wants" : "want"} help`,
    decisionWanted: (count) => `${count} ${count === 1 ? "awaits" : "await"} a decision`,
  },
  trend: (improving, worsening) =>
    [improving === 0 ? "" : `${n(improving, "project", "projects")} doing better`, worsening === 0 ? "" : `${n(worsening, "project", "projects")} doing worse`]
      .filter((part) => part !== "")
      .join(", "),
  finished: (count) => (count === 0 ? "" : n(count, "finished project", "finished projects")),
  emblematicTitle: "Emblematic projects",
  next: (title, day) => `Next step: ${title}, ${day}.`,
  pastNext: (title, day) => `Awaited step: ${title}, planned for ${day} and not passed yet.`,
  noNext: "Next step: not dated yet.",
  over: "Finished.",
  mandateTitle: "The commitments of the mandate",
  mandate: (covered, total) => `${covered} of ${n(total, "commitment", "commitments")} have a project.`,
  mandateWithout: "Without a project today",
  rule: "An objective is on track when all its running projects are; a project without news is not said to be well.",
  unknown: (shorts) => `Acronyms that this page does not spell out yet: ${shorts}. Avoid them in the names of projects.`,
};
