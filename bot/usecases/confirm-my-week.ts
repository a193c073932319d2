import type { Person } from "../domain/people/person";
import { type ConfirmOutcome, confirmWeek } from "./confirm-week";
import type { Authority } from "./authority";
import { newPrompt, readPersonWeek } from "./week-of-person";

/** « Rien de neuf » said in the tab: the same record as in the card, put down first when no card was sent this week. */
export async function confirmMyWeek(authority: Authority, person: Person): Promise<ConfirmOutcome> {
  const week = await readPersonWeek(authority, person);
  const prompt = week.prompt?.value ?? newPrompt(week, person.id);
  // somebody else may put the same question down at this moment: it has the same id, and either will do
  if (!week.prompt) await authority.store.commit([{ do: "create", type: "prompt", record: prompt }]);
  return confirmWeek(authority, person, prompt.id, "tab");
}
