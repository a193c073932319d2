import { counted } from "../../../bot/domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

/** The views of a plan, by their address. */
const views = { label: "Vues du plan", names: { synthese: "Synthèse", projets: "Projets", calendrier: "Calendrier", phases: "Phases", mandature: "Mandature", elus: "Vue élus", historique: "Historique", instances: "Instances" } };

export const portfolio = {
  views,
  needsMore: (count: number) => `Et ${n(count, "autre projet", "autres projets")}`,
  noWeather: "sans objet",
  noMilestone: "pas de jalon daté",
  noActionsHere: "aucune action",
  empty: "Il n’y a pas encore de plan dans Jalon.",
  emptyHow:
    "Chargez le classeur ou le tableau que vous tenez déjà\u00a0: vous verrez ce que Jalon en comprend avant de confirmer.",
  emptyOther: "Le bureau des projets peut en importer un.",
  noProjects: "Ce plan n’a pas encore de projet.",
  asOf: (moment: string) => `État au ${moment}.`,
  runningRule: "En cours\u00a0: les projets en cadrage, en conception et réalisation, en expérimentation ou en déploiement.",
};
