import type { ImportedPlan } from "../../domain/import/imported-plan";
import { PHASES } from "../../domain/roadmap/phase";
import { dayInWords } from "../../domain/wording/format-day";
import { counted } from "../../domain/wording/plural";
import { indicatorsLink, linkTo, type SeenView, viewLink } from "./seeing-views";

const PHASE_TITLES = ["Programmé", "Cadrage", "Conception et réalisation", "Expérimentation", "Déploiement", "Terminé", "Suspendu", "Abandonné"];
const NO_PROJECT = "Ce plan n’a pas encore de projet.";
const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

/** The views of a plan that was just imported, and what each has to show of the file. */
export function viewsOfImport({ name, axes, projects, actions }: ImportedPlan, fileName: string): SeenView[] {
  const tops = axes.filter(({ level }) => level === 1).map((axis) => axis.name);
  const created = axes.length + projects.length + actions.length;
  const board = PHASES.map((phase, at) => `${PHASE_TITLES[at]} ${projects.filter((project) => project.phase === phase).length}`);
  const whole = actions.filter(({ parentKey }) => parentKey === null);
  const summary = whole.length > 0 ? n(actions.length, "action", "actions") : `Météo des ${projects.length} projets en cours`;
  const dated = projects.find(({ endDay }) => typeof endDay === "string");
  const ended = dated?.endDay ? dayInWords(dated.endDay, "fr") : "";
  const inPlan = (says: string[]): string[] => (projects.length === 0 ? [NO_PROJECT] : says);
  return [
    { name: "Synthèse", open: viewLink("Synthèse"), title: name, says: [summary, ...tops] },
    { name: "Indicateurs", open: indicatorsLink, title: "Indicateurs", says: ["Aucun projet n’a encore dit sur quel socle il repose."] },
    { name: "Synthèse from there", open: linkTo(name), title: name, says: [summary] },
    { name: "Projets", open: viewLink("Projets"), title: "Projets", says: inPlan([n(projects.length, "projet.", "projets."), ...tops]) },
    { name: "Calendrier", open: viewLink("Calendrier"), title: "Calendrier", says: inPlan(["Dates à revoir", "La fin prévue du projet est dépassée"]) },
    { name: "Phases", open: viewLink("Phases"), title: "Phases", says: inPlan(board) },
    { name: "Historique", open: viewLink("Historique"), title: "Historique", says: [`a importé «\u00a0${fileName}\u00a0»`, n(created, "ajout", "ajouts")] },
    { name: "Mandature", open: viewLink("Mandature"), title: "Mandature", says: ["Les engagements de la mandature ne sont pas encore saisis."] },
    { name: "Vue élus", open: viewLink("Vue élus"), title: "Vue élus", says: tops },
    ...things(),
  ];

  /** Down to one thing, as one goes: the summary, an axis, a project of it or an action. */
  function things(): SeenView[] {
    const [first] = whole.length > 0 ? whole : projects;
    const axis = axes.find(({ key }) => key === first?.axisKey);
    if (!first || !axis) return [];
    const back: SeenView = { name: "Synthèse again", open: viewLink("Synthèse"), title: name, says: [summary] };
    if (!("title" in first))
      return [
        back,
        { name: "an axis", open: linkTo(axis.name), title: axis.name, says: projects.filter(({ axisKey }) => axisKey === axis.key).map((one) => one.name) },
        { name: "a project", open: linkTo(first.name), title: first.name, says: dated === first ? [ended, axis.name] : [axis.name] },
      ];
    const here = whole.filter(({ axisKey }) => axisKey === axis.key);
    return [
      back,
      { name: "an axis", open: linkTo(axis.name), title: axis.name, says: here.map(({ title }) => title) },
      { name: "an action", open: linkTo(first.title), title: first.title, says: first.dueDay ? [dayInWords(first.dueDay, "fr"), axis.name] : [axis.name] },
    ];
  }
}
