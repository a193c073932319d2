import type { Person } from "../domain/people/person";
import { saidInWeek } from "../domain/prompts/weekly-subjects";
import type { Authority } from "./authority";
import { readPersonWeek } from "./week-of-person";

/** Whether a person has answered this week, from the card or from the tab; `waiting` are the actions still open to it. */
export async function readMyWeek(authority: Authority, person: Person) {
  const { week, actions, prompt } = await readPersonWeek(authority, person);
  const confirmedAt = prompt?.value.confirmedAt ?? null;
  const answered = new Set(prompt?.value.answered ?? []);
  const said = (action: (typeof actions)[number]): boolean =>
    confirmedAt !== null || answered.has(action.id) || saidInWeek(action, week);
  return { week, waiting: actions.filter((action) => !said(action)).map((action) => action.id), confirmedAt };
}
