import type { IsoWeek } from "../calendar/iso-week";
import type { Action } from "../roadmap/action";
import { isOpen } from "../roadmap/action";
import type { Project } from "../roadmap/project";
import { isRunning } from "../roadmap/phase";
import { headsOf } from "../roadmap/project";
import type { PromptRecord, PromptSubject } from "./prompt-record";

/** « L'agent est interrogé sur les actions qu'il pilote et qui ne sont ni réalisées, ni abandonnées, ni pour mémoire. » */
export const isAskedAbout = (action: Action, personId: string): boolean =>
  action.ownerId === personId && isOpen(action) && !action.forTheRecord && !action.hasParts;

/** « Le duo de chefs de projet donne la météo de ses projets en cours. » */
export const isAskedForWeather = (project: Project, personId: string): boolean =>
  headsOf(project).includes(personId) && isRunning(project.phase) && !project.forTheRecord;

export const actionSubject = (action: Action): PromptSubject => ({
  planId: action.planId,
  edition: action.edition,
  id: action.id,
  projectId: action.projectId,
  axisId: action.axisId,
});

export const projectSubject = (project: Project): PromptSubject => ({
  planId: project.planId,
  edition: project.edition,
  id: project.id,
  projectId: project.id,
  axisId: project.axisId,
});

/** True when somebody has said this very week, in the card or in the tab, where the action stands. */
export const saidInWeek = (action: Pick<Action, "informed">, week: IsoWeek): boolean =>
  action.informed?.week === week && (action.informed.channel === "card" || action.informed.channel === "tab");

/** The actions of a prompt that the person still leads, that are still open and that nobody has spoken about this week. */
export function stillWaiting(prompt: PromptRecord, actions: readonly Action[]): Action[] {
  if (prompt.confirmedAt !== null) return [];
  const answered = new Set(prompt.answered);
  return actions.filter((action) => isAskedAbout(action, prompt.personId) && !answered.has(action.id) && !saidInWeek(action, prompt.week));
}
