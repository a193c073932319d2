import type { Day } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";
import {
  actionsAsked,
  type AnswerState,
  projectsAsked,
  type WeeklyAction,
  type WeeklyFacts,
  type WeeklyProject,
} from "./weekly-rows";

export type { AnswerState, WeeklyAction, WeeklyFacts, WeeklyProject } from "./weekly-rows";

/** A card shows that many actions, and leads to the others. */
export const ACTIONS_PER_PAGE = 6;
export const PROJECTS_PER_PAGE = 2;

/** What the person looks at: a page by its number, or the page of the action or project they just touched. */
export interface WeeklyScreen {
  page?: number;
  around?: string;
  /** True after *modifier*: a finished card shows its questions again. Turning a page of them asks for them too. */
  editing?: boolean;
}

export interface WeeklyView {
  promptId: string;
  week: IsoWeek;
  today: Day;
  /**
   * `ask`: questions are left. `edit`: the questions again, after *modifier*. `receipt`: all is said, or *Rien de neuf* was
   * (a météo never declared may then still be owed). `empty`: nothing to say.
   */
  mode: "ask" | "edit" | "receipt" | "empty";
  /** From 1. */
  page: number;
  pages: number;
  /** The actions and projects of this page. */
  actions: WeeklyAction[];
  projects: WeeklyProject[];
  /** Everything that was answered one by one, over all pages: what a receipt tells. */
  answered: { actions: WeeklyAction[]; projects: WeeklyProject[] };
  /** The projects whose météo is still to be given, over all pages. */
  owed: WeeklyProject[];
  /** Ids of the actions that still wait, over all pages. */
  waiting: string[];
  counts: {
    actions: number;
    late: number;
    blocked: number;
    waiting: number;
    answered: number;
    confirmed: number;
    projects: number;
    projectsWaiting: number;
  };
  /** True while *Rien de neuf* would say something: an action waits, or a météo that was declared before. */
  canConfirm: boolean;
  /** The day *Rien de neuf* was recorded; null before. */
  confirmedOn: Day | null;
}

/**
 * What the card of the week shows. « La carte montre d'abord ce qui demande attention, six actions à la fois ; ce qui
 * est déjà dit n'est plus demandé. » The order is the one the prompt was planned in, so that a block stays in its place
 * when it is touched.
 */
export function weeklyView(facts: WeeklyFacts, screen: WeeklyScreen): WeeklyView {
  const { prompt } = facts;
  const actions = actionsAsked(facts);
  const projects = projectsAsked(facts);
  const waiting = countState(actions, "waiting");
  const owed = projects.filter((one) => one.state === "waiting");
  const pages = Math.max(1, Math.ceil(actions.length / ACTIONS_PER_PAGE), Math.ceil(projects.length / PROJECTS_PER_PAGE));
  const page = Math.min(pages, Math.max(1, pageAround(screen.around, actions, projects) ?? screen.page ?? 1));
  const nothing = actions.length + projects.length === 0;
  const done = prompt.confirmedAt !== null || waiting + owed.length === 0;
  return {
    promptId: prompt.id,
    week: prompt.week,
    today: facts.today,
    mode: nothing ? "empty" : !done && !screen.editing ? "ask" : screen.editing || screen.page !== undefined ? "edit" : "receipt",
    page,
    pages,
    actions: actions.slice((page - 1) * ACTIONS_PER_PAGE, page * ACTIONS_PER_PAGE),
    projects: projects.slice((page - 1) * PROJECTS_PER_PAGE, page * PROJECTS_PER_PAGE),
    answered: {
      actions: actions.filter((one) => one.state === "answered"),
      projects: projects.filter((one) => one.state === "answered"),
    },
    owed,
    waiting: actions.flatMap((one) => (one.state === "waiting" ? [one.id] : [])),
    counts: {
      actions: actions.length,
      late: actions.filter((one) => one.daysLate > 0).length,
      blocked: actions.filter((one) => one.status === "blocked").length,
      waiting,
      answered: countState(actions, "answered"),
      confirmed: countState(actions, "confirmed"),
      projects: projects.length,
      projectsWaiting: owed.length,
    },
    canConfirm: waiting > 0 || owed.some((one) => one.level !== null),
    confirmedOn: prompt.confirmedOn,
  };
}

const countState = (rows: readonly { state: AnswerState }[], state: AnswerState): number =>
  rows.filter((one) => one.state === state).length;

/** Page of the thing somebody touched; null when it is not asked about any more. */
function pageAround(id: string | undefined, actions: readonly WeeklyAction[], projects: readonly WeeklyProject[]): number | null {
  if (id === undefined) return null;
  const action = actions.findIndex((one) => one.id === id);
  if (action >= 0) return Math.floor(action / ACTIONS_PER_PAGE) + 1;
  const project = projects.findIndex((one) => one.id === id);
  return project >= 0 ? Math.floor(project / PROJECTS_PER_PAGE) + 1 : null;
}
