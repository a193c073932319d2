import { counted } from "../../../bot/domain/wording/plural";
import type { portfolio as fr } from "../fr/portfolio";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "en");

export const portfolio: typeof fr = {
  views: { label: "Views of the plan", names: { synthese: "Summary", projets: "Projects", calendrier: "Calendar", phases: "Phases", mandature: "Mandate", elus: "For elected members", historique: "History", instances: "Committees" } },
  needsMore: (count) => `And ${n(count, "other project", "other projects")}`,
  noWeather: "not applicable",
  noMilestone: "no dated milestone",
  noActionsHere: "no action",
  empty: "There is no plan in Jalon yet.",
  emptyHow: "Load the workbook or table you already keep: you will see what Jalon makes of it before you confirm.",
  emptyOther: "The project office can import one.",
  noProjects: "This plan has no project yet.",
  asOf: (moment) => `As of ${moment}.`,
  runningRule: "Running: projects in scoping, design and build, trial or roll-out.",
};
