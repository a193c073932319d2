import { counted } from "../../../bot/domain/wording/plural";
import type { mandate as fr } from "../fr/mandate";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "en");

export const mandate: typeof fr = {
  sentence: (covered, total) =>
    total === covered
      ? `All ${n(total, "commitment", "commitments")} of the mandate have at least one project.`
      : `${covered} of ${n(total, "commitment", "commitments")} have at least one project. ${n(total - covered, "has none", "have none")}.`,
  none: "The commitments of the mandate are not entered yet.",
  noneHow: "The project office enters them here, then each project says which it serves.",
  title: "Commitments",
  caption: "Commitments of the mandate and the projects that serve them, those without a project first",
  commitment: "Commitment",
  projects: "Projects",
  state: "Where it stands",
  flagship: "flagship measure",
  noProject: "no project",
  stateOf: (finished, running, other) =>
    [finished === 0 ? "" : `${finished} finished`, running === 0 ? "" : `${running} running`, other === 0 ? "" : `${other} to come or paused`]
      .filter((part) => part !== "")
      .join(", "),
  endOf: (day) => `End of the mandate: ${day}.`,
  rule: "A commitment is served by the projects that say so on their page; one that is abandoned or kept for the record does not count.",
  edit: "Edit the commitments",
  wording: "Commitment, in its own words",
  isFlagship: "Flagship measure",
  add: "Add a commitment",
  remove: (title) => (title === "" ? "Remove this commitment" : `Remove “${title}”`),
  served: "Commitments served",
  servedNone: "no commitment",
};
