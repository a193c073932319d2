import { aProject, aPrompt, anAction, anAxis, TODAY, WEEK } from "../../domain/prompts/testing/facts";
import { type WeeklyScreen, weeklyView } from "../../domain/prompts/weekly-view";
import type { Decision } from "../../domain/committee/decision";
import { aDecision } from "../../domain/testing/committee-builders";
import type { Action } from "../../domain/roadmap/action";
import type { Project } from "../../domain/roadmap/project";
import type { WeeklyCardView } from "../weekly-card";
import { sampleLinks } from "./sample-links";
import { declared, sixtyActions } from "./sixty-actions";

export const sampleProjects: Project[] = [
  aProject({ name: "Guichet numérique départemental (socle)" }),
  aProject({ id: "p2", code: "P02", name: "Gestion de la relation usager multicanal (GRU)" }),
];

/** Five actions as an agent has them: one blocked, one late, one with a milestone near, one never informed, one calm. */
export const fiveActions: Action[] = [
  anAction({
    id: "x1",
    projectId: "p2",
    title: "Choisir l’outil de gestion de la relation usager",
    status: "blocked",
    obstacle: "L’avis du comité d’achat est attendu depuis le 2 novembre",
  }),
  anAction({ id: "x2", title: "Reprendre les données des trois téléservices existants", progress: 65, dueDay: "2026-11-04" }),
  anAction({
    id: "x3",
    title: "Ouvrir les trois premières démarches aux communes pilotes",
    milestone: { title: "Ouverture", initialDay: "2026-11-20", day: "2026-11-27" },
  }),
  anAction({
    id: "x4",
    projectId: null,
    title: "Écrire la charte de l’accueil numérique",
    status: "planned",
    progress: 0,
    informed: null,
  }),
  anAction({ id: "x5", projectId: "p2", title: "Former les agents d’accueil des six agences", progress: 20 }),
];

export const ledProjects: Project[] = [
  aProject({ id: "p17", code: "P17", name: "Entrepôt de données décisionnel", itHeadId: "agent", weather: declared }),
  aProject({ id: "p56", code: "P56", name: "Téléassistance et capteurs à domicile", businessHeadId: "agent" }),
];

/** Two decisions of the comité de suivi to see done: one late, one with a day to come. */
export const twoDecisions: Decision[] = [
  aDecision({
    id: "plan.d-3f2a81c0-5b7e-4d19-9c44-0a1b2c3d4e5f",
    number: "D-2026-007",
    text: "Le pilote du guichet présente au comité un calendrier de reprise des trois téléservices",
    committeeName: "Comité de suivi",
    projectName: "Guichet numérique départemental (socle)",
    ownerId: "agent",
    dueDay: "2026-11-10",
  }),
  aDecision({
    id: "plan.d-9b1d44e2-8a60-4c2f-b7c1-6f5e4d3c2b1a",
    number: "D-2026-011",
    text: "La direction des ressources humaines désigne deux référents pour les communes pilotes",
    committeeName: "COPIL portefeuille",
    ownerId: "agent",
    dueDay: "2026-12-04",
  }),
];
/** The first one said to be under way this week. */
const followed = twoDecisions.map((decision, at) =>
  at > 0 ? decision : { ...decision, followUps: [{ at: "2026-11-16T09:12:00.000Z", week: WEEK, by: "agent", byName: "Agent", state: "under-way" as const, line: "" }] },
);

interface Given {
  actions?: readonly Action[];
  led?: readonly Project[];
  decisions?: readonly Decision[];
  prompt?: Parameters<typeof aPrompt>[1];
  screen?: WeeklyScreen;
}

/** The card of week 47 about these actions and projects, as it comes out of the domain. */
export function aWeeklyCard(given: Given, more: Partial<WeeklyCardView> = {}): WeeklyCardView {
  const { actions = fiveActions, led = [], decisions = [], prompt = {}, screen = {} } = given;
  const asked = decisions.length === 0 ? {} : { decisions: decisions.map(({ planId, id }) => ({ planId, id })) };
  const facts = {
    prompt: aPrompt({ actions, projects: led }, { ...asked, ...prompt }),
    actions,
    projects: [...sampleProjects, ...led],
    axes: [anAxis()],
    decisions,
    today: TODAY,
    timeZone: "Europe/Paris",
  };
  return { week: weeklyView(facts, screen), form: null, notice: null, links: sampleLinks, ...more };
}

const answered = [
  anAction({ id: "x1", projectId: "p2", title: "Choisir l’outil de gestion de la relation usager", status: "blocked" }),
  anAction({ id: "x2", title: "Reprendre les données des trois téléservices existants", progress: 75, dueDay: "2026-11-04" }),
  ...fiveActions.slice(2),
];
/** The same once *Rien de neuf* informed the one nobody had. */
const settled = answered.map((action) =>
  action.informed === null
    ? { ...action, informed: { at: "2026-11-16T09:12:00.000Z", week: WEEK, by: "agent", channel: "card" as const } }
    : action,
);
const confirmed = { confirmedAt: "2026-11-16T09:12:00.000Z", confirmedOn: TODAY, answered: ["x2"] };
const sixty = sixtyActions();

export const weeklySamples = {
  usual: aWeeklyCard({}),
  withWeather: aWeeklyCard({ actions: fiveActions.slice(0, 2), led: ledProjects }),
  withDecisions: aWeeklyCard({ actions: fiveActions.slice(0, 2), decisions: twoDecisions }),
  decisionsOnly: aWeeklyCard({ actions: [], decisions: twoDecisions }),
  decisionFollowed: aWeeklyCard({ actions: [], decisions: followed }),
  decisionsReceipt: aWeeklyCard({ actions: settled, decisions: followed, prompt: confirmed }),
  weatherOnly: aWeeklyCard({ actions: [], led: ledProjects }),
  partlyAnswered: aWeeklyCard({ actions: answered, prompt: { answered: ["x1", "x2"] } }),
  secondPage: aWeeklyCard({ ...sixty, screen: { page: 2 } }),
  formOpen: aWeeklyCard({}, { form: { kind: "action", id: "x3" } }),
  formRefused: aWeeklyCard(
    {},
    {
      form: {
        kind: "action",
        id: "x3",
        typed: { status: "inProgress", progress: "55", milestoneDay: "31/02", obstacle: "", line: "Deux communes ont signé" },
      },
      notice: { kind: "refused", reason: "day-unknown", typed: "31/02" },
    },
  ),
  formConflict: aWeeklyCard(
    {},
    {
      form: { kind: "action", id: "x3", typed: { status: "inProgress", progress: "55" } },
      notice: { kind: "conflict", about: "form", by: "Dominique Valsène" },
    },
  ),
  weatherOpen: aWeeklyCard({ led: ledProjects }, { form: { kind: "weather", id: "p17" } }),
  weatherOwed: aWeeklyCard(
    { led: ledProjects },
    {
      form: { kind: "weather", id: "p17", typed: { level: "rain", comment: "" } },
      notice: { kind: "refused", reason: "comment-owed", typed: "" },
    },
  ),
  receipt: aWeeklyCard({ actions: settled, led: ledProjects.slice(0, 1), prompt: confirmed }),
  edited: aWeeklyCard({ actions: settled, prompt: confirmed, screen: { editing: true } }),
  weatherLeft: aWeeklyCard({ actions: settled, led: ledProjects, prompt: confirmed }),
  nothing: aWeeklyCard({ actions: [] }),
  handedOver: aWeeklyCard(
    { actions: fiveActions.slice(1) },
    {
      notice: {
        kind: "handed-over",
        title: "Choisir l’outil de gestion de la relation usager",
        to: "Dominique Valsène",
        wrote: ["Le comité a rendu son avis"],
      },
    },
  ),
  fromAnotherWeek: aWeeklyCard(
    {},
    {
      form: { kind: "action", id: "x2", typed: { progress: "80", line: "Deux reprises faites sur trois" } },
      notice: { kind: "other-week", week: "2026-W46", kept: true },
    },
  ),
  alreadyNoted: aWeeklyCard({ actions: answered, prompt: { answered: ["x1", "x2"] } }, { notice: { kind: "already" } }),
};
