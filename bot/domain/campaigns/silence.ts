import type { Instant } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";
import type { Decision } from "../committee/decision";
import { followUpOfWeek } from "../committee/follow-decision";
import type { PromptSubjects } from "../prompts/plan-weekly-prompts";
import type { PromptRecord } from "../prompts/prompt-record";
import { isWaitingFor } from "../prompts/weekly-decisions";
import { isAskedForWeather, saidInWeek, stillWaiting } from "../prompts/weekly-subjects";
import type { Action } from "../roadmap/action";
import type { Project } from "../roadmap/project";

/** The actions and projects of the published editions, by id. */
export interface KnownSubjects {
  actions: ReadonlyMap<string, Action>;
  projects: ReadonlyMap<string, Project>;
  /** The decisions of the instances, by id; none where there is none. */
  decisions?: ReadonlyMap<string, Decision>;
}

/** The actions of a question that nobody has spoken about in its week, in the order of the card. */
export const silentActions = (question: PromptRecord, known: KnownSubjects): Action[] =>
  stillWaiting(
    question,
    question.actions.flatMap(({ id }) => known.actions.get(id) ?? []),
  );

/** True while a question has something left to ask: an action or a météo. */
export const waits = (question: PromptRecord, known: KnownSubjects): boolean =>
  question.confirmedAt === null &&
  (silentActions(question, known).length > 0 ||
    question.projects.some(({ id }) => {
      const project = known.projects.get(id);
      const asked = project !== undefined && isAskedForWeather(project, question.personId);
      return asked && !question.answeredProjects.includes(id) && project.weather?.week !== question.week;
    }) ||
    decisionsOf(question, known).some((decision) => isWaitingFor(decision, question.personId, question.week)));

const decisionsOf = ({ decisions = [] }: Pick<PromptRecord, "decisions">, known: KnownSubjects): Decision[] => decisions.flatMap(({ id }) => known.decisions?.get(id) ?? []);

/** « On ne demande pas ce que l'on sait » : true while something of these subjects was not said in the week. */
export const hasSomethingToAsk = (about: PromptSubjects, week: IsoWeek, known: KnownSubjects): boolean =>
  about.actions.some(({ id }) => {
    const action = known.actions.get(id);
    return action !== undefined && !saidInWeek(action, week);
  }) ||
  about.projects.some(({ id }) => known.projects.get(id)?.weather?.week !== week) ||
  decisionsOf(about, known).some((decision) => followUpOfWeek(decision, week) === null);

/** True when a word of the question was said in its week, whoever said it. */
export const somethingSaid = (question: PromptRecord, known: KnownSubjects): boolean =>
  question.state === "answered" ||
  question.confirmedAt !== null ||
  question.answered.length + question.answeredProjects.length > 0 ||
  saidBy(question, known, null, "");

/** « Une réponse arrête tout » : the person said something since they were asked, in the card or in the tab. */
export const hasAnswered = (question: PromptRecord, since: Instant, known: KnownSubjects): boolean =>
  question.state === "answered" || question.confirmedAt !== null || saidBy(question, known, question.personId, since);

function saidBy(question: PromptRecord, known: KnownSubjects, personId: string | null, since: Instant): boolean {
  const counts = (said: { by: string; at: Instant }): boolean => said.at >= since && (personId === null || said.by === personId);
  return (
    question.actions.some(({ id }) => {
      const action = known.actions.get(id);
      return action !== undefined && action.informed !== null && saidInWeek(action, question.week) && counts(action.informed);
    }) ||
    question.projects.some(({ id }) => {
      const weather = known.projects.get(id)?.weather ?? null;
      return weather !== null && weather.week === question.week && counts(weather);
    }) ||
    decisionsOf(question, known).some(({ followUps }) => followUps.some((said) => said.week === question.week && counts(said)))
  );
}

/** When a question was put before a person: its card left, or they called for it; null when it never was. */
export function askedAt(question: PromptRecord): Instant | null {
  if (question.state === "sent") return question.sentAt;
  return question.state === "skipped" && question.reason === "asked-for" ? question.plannedAt : null;
}
