import { isOpen } from "../domain/campaigns/decide-message";
import { stepTo } from "../domain/campaigns/ledger-fields";
import type { Person } from "../domain/people/person";
import { newPrompt } from "../domain/prompts/plan-weekly-prompts";
import type { Authority } from "./authority";
import { readPersonWeek } from "./week-of-person";

/**
 * The id of this week's question to a person who has it before them now: called for in the chat, or answered in the tab
 * before the card left. Put down when nobody did yet; one that was still to leave does not leave as well. Two at once put
 * down the same question: it has one id.
 */
export async function putQuestion(authority: Authority, person: Person): Promise<string> {
  const { prompt, week, now, about } = await readPersonWeek(authority, person);
  if (prompt && !isOpen(prompt.value)) return prompt.value.id;
  const record = stepTo(prompt?.value ?? newPrompt(week, person.id, now, about), now, "skipped", "asked-for");
  // whoever wrote first, a sender or another window, has it their way: the question is there
  await authority.store.commit([
    prompt ? { do: "replace", type: "prompt", record, etag: prompt.etag } : { do: "create", type: "prompt", record },
  ]);
  return record.id;
}
