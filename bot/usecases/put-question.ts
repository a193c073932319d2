import type { Person } from "../domain/people/person";
import { newPrompt } from "../domain/prompts/plan-weekly-prompts";
import type { Authority } from "./authority";
import { readPersonWeek } from "./week-of-person";

/**
 * The id of this week's question to a person, put down when nobody did yet: asked for in the chat or answered in the tab
 * before the card left. Two at once put down the same question: it has one id.
 */
export async function putQuestion(authority: Authority, person: Person): Promise<string> {
  const { prompt, week, now, about } = await readPersonWeek(authority, person);
  if (prompt) return prompt.value.id;
  const record = newPrompt(week, person.id, now, about);
  await authority.store.commit([{ do: "create", type: "prompt", record }]);
  return record.id;
}
