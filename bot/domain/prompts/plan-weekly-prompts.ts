import type { Day, Instant } from "../calendar/day";
import { type IsoWeek, weekOf } from "../calendar/iso-week";
import type { Person } from "../people/person";
import { heardOn } from "../progress/heard";
import type { Action } from "../roadmap/action";
import type { Axis } from "../roadmap/axis";
import type { Plan } from "../roadmap/plan";
import { headsOf, type Project } from "../roadmap/project";
import type { Decision } from "../committee/decision";
import { byAttention } from "./attention";
import { plannedFields } from "../campaigns/ledger-fields";
import type { PromptDecision, PromptRecord, PromptSubject } from "./prompt-record";
import { decisionsToAsk } from "./weekly-decisions";
import { actionSubject, isAskedAbout, isAskedForWeather, projectSubject } from "./weekly-subjects";

/** Where a person can be written to, as far as is known. */
export interface Reach {
  personId: string;
  state: "reachable" | "uninstalled" | "blocked" | "lost";
}

export interface WeeklyPlanFacts {
  people: readonly Person[];
  actions: readonly Action[];
  projects: readonly Project[];
  axes: readonly Axis[];
  plans: readonly Plan[];
  /** The decisions of the instances; none where there is none. */
  decisions?: readonly Decision[];
  /** The prompts of this week that are already recorded. */
  ledger: readonly PromptRecord[];
  conversations: readonly Reach[];
  today: Day;
  now: Instant;
}

/** Why a person gets no card this week. Holidays and absences will add theirs here. */
export type SkipReason = "nothing-to-ask" | "already-asked" | "not-reachable";

/** `recorded`: the prompt stands in the ledger and never left (a crash, a refusal); it is sent rather than created. */
export type WeeklyDecision =
  | { personId: string; decision: "send"; prompt: PromptRecord; recorded: boolean }
  | { personId: string; decision: "skip"; reason: SkipReason };

/**
 * Who is asked this week, and about what. « Chaque agent reçoit une seule carte par semaine, pour toutes ses actions ;
 * le duo d'un projet en cours donne sa météo ; ce qui est terminé, abandonné ou pour mémoire n'est pas demandé. »
 * One decision a person, ordered by person id.
 */
export function planWeeklyPrompts(facts: WeeklyPlanFacts): WeeklyDecision[] {
  const { people, ledger, conversations, today, now } = facts;
  const week = weekOf(today);
  const asked = new Map(ledger.filter((prompt) => prompt.week === week).map((prompt) => [prompt.personId, prompt]));
  const reach = new Map(conversations.map((one) => [one.personId, one.state]));
  const subjects = subjectsByPerson(facts);
  return people
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id: personId }) => {
      const skip = (reason: SkipReason): WeeklyDecision => ({ personId, decision: "skip", reason });
      const known = asked.get(personId);
      if (known && !mayStillLeave(known)) return skip("already-asked");
      const about = subjects.get(personId);
      if (!known && !about) return skip("nothing-to-ask");
      if (reach.get(personId) !== "reachable") return skip("not-reachable");
      if (known) return { personId, decision: "send", prompt: known, recorded: true };
      return {
        personId,
        decision: "send",
        prompt: newPrompt(week, personId, now, about ?? { actions: [], projects: [] }),
        recorded: false,
      };
    });
}

/** A card that was planned, or certainly did not arrive, may be sent; one that may have arrived is never sent again. */
const mayStillLeave = (prompt: PromptRecord): boolean => prompt.state === "planned" || prompt.state === "failed";

export interface PromptSubjects {
  actions: PromptSubject[];
  projects: PromptSubject[];
  /** Absent where there is none. */
  decisions?: PromptDecision[];
}

/** A question of the week before it is sent. */
export function newPrompt(week: IsoWeek, personId: string, now: Instant, about: PromptSubjects): PromptRecord {
  return {
    ...plannedFields("weekly", week, personId, now),
    kind: "weekly",
    ...about,
    confirmedAt: null,
    confirmedOn: null,
    answered: [],
    answeredProjects: [],
  };
}

/** What each person would be asked about on a day, the most pressing first; who has nothing to say is absent. */
export function subjectsByPerson(
  facts: Pick<WeeklyPlanFacts, "actions" | "projects" | "axes" | "plans" | "today" | "decisions">,
): Map<string, PromptSubjects> {
  const { today } = facts;
  const planOf = new Map(facts.plans.filter((plan) => plan.edition !== null).map((plan) => [plan.edition, plan]));
  const projects = facts.projects.filter((project) => planOf.has(project.edition) && !project.forTheRecord);
  const projectById = new Map(projects.map((project) => [project.id, project]));
  const axisById = new Map(facts.axes.map((axis) => [axis.id, axis]));
  const found = new Map<string, PromptSubjects>();
  const of = (personId: string): PromptSubjects => {
    const subjects = found.get(personId) ?? { actions: [], projects: [] };
    found.set(personId, subjects);
    return subjects;
  };

  const open = facts.actions.filter((action) => {
    if (!planOf.has(action.edition) || action.ownerId === null || !isAskedAbout(action, action.ownerId)) return false;
    const project = action.projectId === null ? null : projectById.get(action.projectId);
    return project !== undefined && project?.phase !== "abandoned";
  });
  const heard = open.map((action) => {
    const home = action.projectId === null ? axisById.get(action.axisId) : projectById.get(action.projectId);
    return { action, heard: heardOn(action, home?.rollup ?? null, planOf.get(action.edition)?.timeZone ?? "UTC") };
  });
  for (const { action } of byAttention(heard, today)) {
    if (action.ownerId !== null) of(action.ownerId).actions.push(actionSubject(action));
  }
  for (const project of projects) {
    for (const head of new Set(headsOf(project)))
      if (isAskedForWeather(project, head)) of(head).projects.push(projectSubject(project));
  }
  for (const { planId, id, ownerId } of decisionsToAsk(facts.decisions ?? [])) {
    if (ownerId === null) continue;
    const subjects = of(ownerId);
    subjects.decisions = [...(subjects.decisions ?? []), { planId, id }];
  }
  return found;
}
