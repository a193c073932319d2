import { askedAt, hasAnswered, type KnownSubjects, waits } from "../../domain/campaigns/silence";
import type { LoadedWeek } from "../load-week";

/** True while a question has something left to ask. */
export const isStillAsked = (week: LoadedWeek): boolean => waits(week.prompt.value, subjectsOf(week));

/** True while the person has said nothing since the question was put, and something is left to ask. */
export function isStillSilent(week: LoadedWeek): boolean {
  const question = week.prompt.value;
  const known = subjectsOf(week);
  return waits(question, known) && !hasAnswered(question, askedAt(question) ?? question.plannedAt, known);
}

/** What a loaded week is about, by id. */
export const subjectsOf = ({ actions, projects, decisions }: LoadedWeek): KnownSubjects => ({
  actions: new Map(actions.map(({ value }) => [value.id, value])),
  projects: new Map(projects.map(({ value }) => [value.id, value])),
  decisions: new Map(decisions.map(({ value }) => [value.id, value])),
});
