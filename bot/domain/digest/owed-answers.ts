import type { Day } from "../calendar/day";
import type { MessageState } from "../campaigns/ledger-fields";
import type { Decision } from "../committee/decision";
import { daysOverdue } from "../committee/present-decision";
import type { PromptRecord } from "../prompts/prompt-record";
import type { OverdueDecision } from "./digest";
import { weeklyView } from "../prompts/weekly-view";
import type { Action } from "../roadmap/action";
import type { Project } from "../roadmap/project";

/** In these states a question is, or may be, before its person. */
const PUT: readonly MessageState[] = ["sent", "unknown", "answered"];

/** What stands in the plans on a day, for questions of the week about it. */
export interface OwedFacts {
  actions: readonly Action[];
  projects: readonly Project[];
  /** Those of the instances that are not done; none where there is none. */
  decisions?: readonly Decision[];
  today: Day;
  timeZone: string;
}

/** How many answers each of these questions of the week still waits for, by person: actions, météos and decisions, as its card counts. */
export function owedAnswers(prompts: readonly PromptRecord[], { actions, projects, decisions = [], ...moment }: OwedFacts): Map<string, number> {
  if (prompts.length === 0) return new Map();
  const actionById = new Map(actions.map((action) => [action.id, action]));
  const projectById = new Map(projects.map((project) => [project.id, project]));
  const put = prompts.filter(({ state }) => PUT.includes(state));
  return new Map(
    put.map((prompt) => {
      const asked = prompt.actions.flatMap(({ id }) => actionById.get(id) ?? []);
      const led = prompt.projects.flatMap(({ id }) => projectById.get(id) ?? []);
      const { mode, counts } = weeklyView({ prompt, actions: asked, projects: led, axes: [], decisions, ...moment }, {});
      return [prompt.personId, mode === "ask" ? counts.waiting + counts.projectsWaiting + counts.decisionsWaiting : 0];
    }),
  );
}

/** The decisions that are past their day, by who has to see them done, the latest first. */
export function overdueByOwner(decisions: readonly Decision[], today: Day): Map<string, OverdueDecision[]> {
  const byOwner = new Map<string, OverdueDecision[]>();
  const late = decisions.map((decision) => ({ decision, daysLate: daysOverdue(decision, today) })).filter(({ daysLate }) => daysLate > 0);
  for (const { decision, daysLate } of late.toSorted((a, b) => b.daysLate - a.daysLate)) {
    const { ownerId, planId, text } = decision;
    if (ownerId !== null) byOwner.set(ownerId, [...(byOwner.get(ownerId) ?? []), { kind: "decision", planId, text, daysLate }]);
  }
  return byOwner;
}
