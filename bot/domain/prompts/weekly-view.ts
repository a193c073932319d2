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
import { decisionsAsked, type WeeklyDecision } from "./weekly-decisions";

export type { AnswerState, WeeklyAction, WeeklyFacts, WeeklyProject } from "./weekly-rows";
export type { WeeklyDecision } from "./weekly-decisions";

/** A card shows that many actions, and leads to the others. */
export const ACTIONS_PER_PAGE = 6;
export const PROJECTS_PER_PAGE = 2;
export const DECISIONS_PER_PAGE = 2;

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
  /** Place of the first action of this page, from 1. */
  firstAction: number;
  /** The actions and projects of this page. */
  actions: WeeklyAction[];
  projects: WeeklyProject[];
  decisions: WeeklyDecision[];
  /** Everything that was answered one by one, over all pages: what a receipt tells. */
  answered: { actions: WeeklyAction[]; projects: WeeklyProject[]; decisions: WeeklyDecision[] };
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
    decisions: number;
    decisionsWaiting: number;
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
  const decisions = decisionsAsked(prompt, facts.decisions ?? [], facts.today);
  const waiting = countState(actions, "waiting");
  const undecided = countState(decisions, "waiting");
  const owed = projects.filter((one) => one.state === "waiting");
  // a page as full as it may be would be too heavy with decisions: one action and one decision less
  const others = Math.min(actions.length, ACTIONS_PER_PAGE) + Math.min(projects.length, PROJECTS_PER_PAGE);
  const isCrowded = decisions.length > 0 && others >= ACTIONS_PER_PAGE;
  const actionsSize = isCrowded ? ACTIONS_PER_PAGE - 1 : ACTIONS_PER_PAGE;
  const decisionsSize = isCrowded ? DECISIONS_PER_PAGE - 1 : DECISIONS_PER_PAGE;
  const lists: readonly PagedList[] = [
    [actions, actionsSize],
    [projects, PROJECTS_PER_PAGE],
    [decisions, decisionsSize],
  ];
  const pages = Math.max(1, ...lists.map(([rows, size]) => Math.ceil(rows.length / size)));
  const page = Math.min(pages, Math.max(1, pageAround(screen.around, lists) ?? screen.page ?? 1));
  const nothing = actions.length + projects.length + decisions.length === 0;
  const done = prompt.confirmedAt !== null || waiting + owed.length + undecided === 0;
  return {
    promptId: prompt.id,
    week: prompt.week,
    today: facts.today,
    mode: nothing ? "empty" : !done && !screen.editing ? "ask" : screen.editing || screen.page !== undefined ? "edit" : "receipt",
    page,
    pages,
    firstAction: (page - 1) * actionsSize + 1,
    actions: actions.slice((page - 1) * actionsSize, page * actionsSize),
    projects: projects.slice((page - 1) * PROJECTS_PER_PAGE, page * PROJECTS_PER_PAGE),
    decisions: decisions.slice((page - 1) * decisionsSize, page * decisionsSize),
    answered: {
      actions: actions.filter((one) => one.state === "answered"),
      projects: projects.filter((one) => one.state === "answered"),
      decisions: decisions.filter((one) => one.state === "answered"),
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
      decisions: decisions.length,
      decisionsWaiting: undecided,
    },
    canConfirm: waiting > 0 || owed.some((one) => one.level !== null),
    confirmedOn: prompt.confirmedOn,
  };
}

const countState = (rows: readonly { state: AnswerState }[], state: AnswerState): number =>
  rows.filter((one) => one.state === state).length;

type PagedList = readonly [rows: readonly { id: string }[], size: number];

/** Page of the thing somebody touched; null when it is not asked about any more. */
function pageAround(id: string | undefined, lists: readonly PagedList[]): number | null {
  if (id === undefined) return null;
  for (const [rows, size] of lists) {
    const at = rows.findIndex((one) => one.id === id);
    if (at >= 0) return Math.floor(at / size) + 1;
  }
  return null;
}
