import type { Day } from "../../domain/calendar/day";
import { dayInFull, dayInWords } from "../../domain/wording/format-day";
import { counted } from "../../domain/wording/plural";

const QUARTERS = ["premier", "deuxième", "troisième", "quatrième"];

/** La note trimestrielle aux élus. */
export const electedNote = {
  title: (number: number, year: number) => `Note aux élus\u00a0: ${QUARTERS[number - 1]} trimestre ${year}`,
  about: (plan: string) => `Cette note dit ce qui a abouti dans le plan «\u00a0${plan}\u00a0» pendant le trimestre, et ce qui sera décidé bientôt.`,
  running: (to: Day) => `Le trimestre n’est pas terminé\u00a0: il court jusqu’au ${dayInWords(to, "fr")}.`,
  successes: "Ce qui a abouti",
  noSuccess: "Aucun projet n’est arrivé à son terme et aucune étape n’a été franchie pendant ce trimestre.",
  finished: (name: string, day: Day, usage: string) => `Le projet «\u00a0${name}\u00a0» est terminé depuis le ${dayInWords(day, "fr")}.${usage === "" ? "" : ` ${usage}`}`,
  milestone: (project: string, title: string, day: Day) => `Le projet «\u00a0${project}\u00a0» a franchi une étape le ${dayInWords(day, "fr")}\u00a0: ${title}.`,
  actions: (count: number, projects: number) =>
    projects === 0
      ? `${counted(count, "action a été menée", "actions ont été menées", "fr")} à bien.`
      : `${counted(count, "action a été menée", "actions ont été menées", "fr")} à bien, dans ${counted(projects, "projet", "projets", "fr")}.`,
  gains: "Les gains mesurés",
  noGain: "Aucun gain dont la source soit connue n’est enregistré pour ce trimestre. La note n’avance donc aucun chiffre d’économie ou de temps gagné.",
  decisions: "Les prochaines décisions",
  noDecision: "Aucune séance à venir n’a de décision à son ordre du jour.",
  decision: (committee: string, day: Day, points: readonly string[]) => `${committee}, ${dayInFull(day, "fr")}\u00a0: ${points.join("\u00a0; ")}.`,
};
