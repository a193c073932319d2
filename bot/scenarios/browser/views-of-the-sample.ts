import { countWatches } from "../../domain/timeline/watch";
import { isDissolved } from "../../domain/people/direction";
import { isOpen } from "../../domain/roadmap/action";
import { isRunning } from "../../domain/roadmap/phase";
import { dayInWords } from "../../domain/wording/format-day";
import { counted } from "../../domain/wording/plural";
import { buildValDorsene, DEMO_DAY } from "../../sample/val-dorsene/build-val-dorsene";
import { ROADMAP_ID } from "../../sample/val-dorsene/definitions";
import { indicatorsLink, linkTo, type SeenView, viewLink } from "./seeing-views";

/** The plan of the sample authority that the tab opens on. */
export const PLAN = ROADMAP_ID;

/** Who sees all of it: the bureau. */
export const BUREAU = { person: "p-belkacem", view: "tab" } as const;

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");
const navLink = (name: string): SeenView["open"] => (tab) => tab.getByRole("navigation").getByRole("link", { name, exact: true }).first().click();

function first<T>(all: readonly T[], what: string, test: (one: T) => boolean): T {
  const found = all.find(test);
  if (found === undefined) throw new Error(`the sample has no ${what}`);
  return found;
}

/** The views of the sample authority, and what each has to show of its records. */
export function viewsOfSample(): SeenView[] {
  const sample = buildValDorsene();
  const inPlan = <T extends { planId: string }>(all: readonly T[]): T[] => all.filter(({ planId }) => planId === PLAN);
  const plan = first(sample.plans, "such plan", ({ id }) => id === PLAN);
  const [axes, projects, actions] = [inPlan(sample.axes), inPlan(sample.projects), inPlan(sample.actions)];
  const axisNames = axes.filter(({ level }) => level === 1).map(({ name }) => name);
  const running = projects.filter(({ phase }) => isRunning(phase)).length;
  const { overdue } = countWatches(projects, { today: DEMO_DAY, mandateEndDay: plan.mandateEndDay });
  const project = first(projects, "P17", ({ code }) => code === "P17");
  const axis = first(axes, "axis of P17", ({ id }) => id === project.axisId);
  const action = first(actions, "action of P17 that has a day", ({ projectId, dueDay }) => projectId === project.id && dueDay !== null);
  const scoping = projects.filter(({ phase, forTheRecord }) => phase === "scoping" && !forTheRecord);
  // elected members read acronyms in full words
  const emblematic = projects.filter((one) => one.emblematic && !one.forTheRecord && !/\p{Lu}{2}/u.test(one.name)).map(({ name }) => name);
  const served = new Set(projects.flatMap(({ commitmentIds }) => commitmentIds));
  const forgotten = plan.commitments.filter(({ id }) => !served.has(id)).map(({ title }) => title);
  const closed = projects.filter((one) => one.phase === "finished" && one.endDay?.startsWith("2026") && !/\p{Lu}{2}/u.test(one.name)).map(({ name }) => name);
  const me = first(sample.people, "bureau", ({ id }) => id === BUREAU.person);
  const present = sample.directions.filter((direction) => !isDissolved(direction, DEMO_DAY));
  const hers = sample.actions.filter((one) => one.ownerId === BUREAU.person && isOpen(one)).map(({ title }) => title);
  return [
    { name: "Synthèse", open: viewLink("Synthèse"), title: plan.name, says: [n(actions.length, "action", "actions"), `Météo des ${running} projets en cours`, ...axisNames] },
    { name: "Projets", open: viewLink("Projets"), title: "Projets", says: [`${projects.length} projets.`, ...axisNames] },
    { name: "Calendrier", open: viewLink("Calendrier"), title: "Calendrier", says: [n(overdue, "jalon dépassé", "jalons dépassés"), ...axisNames.slice(0, 1)] },
    { name: "Calendrier as a table", open: linkTo("Tableau"), title: "Calendrier", says: ["Début du projet", "Date initiale"] },
    { name: "Phases", open: viewLink("Phases"), title: "Phases", says: [`Cadrage ${scoping.length}`, ...scoping.map(({ name }) => name)] },
    { name: "Historique", open: viewLink("Historique"), title: "Historique", says: ["Lundi 16 novembre 2026"] },
    { name: "Mandature", open: viewLink("Mandature"), title: "Mandature", says: plan.commitments.map(({ title }) => title) },
    { name: "Vue élus", open: viewLink("Vue élus"), title: "Vue élus", says: [...axisNames, ...emblematic, ...forgotten] },
    { name: "the review of the year", open: (tab) => tab.getByRole("link", { name: /^Bilan annuel/ }).click(), title: "Bilan 2026", says: closed },
    { name: "Vue élus again", open: linkTo("Vue élus"), title: "Vue élus", says: [] },
    { name: "Synthèse again", open: viewLink("Synthèse"), title: plan.name, says: axisNames },
    { name: "Indicateurs", open: indicatorsLink, title: "Indicateurs", says: ["reposent sur un socle partagé", ...axisNames] },
    { name: "Synthèse once more", open: linkTo(plan.name), title: plan.name, says: axisNames },
    { name: "an axis", open: linkTo(axis.name), title: axis.name, says: projects.filter(({ axisId }) => axisId === axis.id).map(({ name }) => name) },
    { name: "a project", open: linkTo(project.name), title: `${project.code} · ${project.name}`, says: project.milestones.map(({ title }) => title) },
    { name: "an action", open: linkTo(action.title), title: action.title, says: [dayInWords(action.dueDay ?? "", "fr"), project.name, axis.name] },
    { name: "Mes actions", open: navLink("Mes actions"), title: "Mes actions", says: hers },
    { name: "her handover file", open: linkTo("Mon dossier de passation"), title: `Dossier de passation de ${me.name}`, says: hers },
    { name: "Annuaire", open: navLink("Annuaire"), title: "Annuaire", says: [sample.people[0]?.name ?? "", sample.people.at(-1)?.name ?? ""] },
    { name: "Directions", open: viewLink("Directions"), title: "Annuaire, directions", says: sample.directions.filter(({ validTo }) => validTo === null).slice(0, 9).map(({ name }) => name) },
    { name: "Applications", open: viewLink("Applications"), title: "Annuaire, applications", says: [n(sample.applications.length, "application", "applications")] },
    { name: "the directions", open: navLink("Directions"), title: "Annuaire, directions", says: [n(present.length, "direction", "directions"), ...new Set(present.map(({ pole }) => pole))] },
    { name: "the applications", open: navLink("Applications"), title: "Annuaire, applications", says: [n(sample.applications.length, "application", "applications"), ...sample.applications.map(({ name }) => name)] },
    { name: "the accessibility statement", open: (tab) => tab.getByRole("contentinfo").getByRole("link").click(), title: "Accessibilité", says: ["Samira Belkacem-Roy"] },
  ];
}
