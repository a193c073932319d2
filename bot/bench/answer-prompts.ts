import { weekOf } from "../domain/calendar/iso-week";
import type { Day } from "../domain/calendar/day";
import type { PromptRecord } from "../domain/prompts/prompt-record";
import { confirmWeek } from "../usecases/confirm-week";
import { recognisePerson } from "../usecases/recognise-person";
import type { UnitsWorld } from "./units-world";

/** *Rien de neuf* as it comes from the card: of an account, with the ids of what waits. */
export async function answerPrompt({ authority, accounts }: UnitsWorld, { id, personId, actions }: PromptRecord): Promise<void> {
  const person = await recognisePerson(authority, { aadObjectId: accounts.get(personId) ?? "", email: "" });
  const answered = person === null ? null : await confirmWeek(authority, person, id, "card", actions.map((one) => one.id));
  if (!answered?.ok || !answered.recorded) throw new Error(`the answer of ${personId} was not recorded`);
}

/** Everybody who was asked in the week of a day, and whose card left, answers. */
export async function answerAll(world: UnitsWorld, day: Day): Promise<void> {
  for (const prompt of await sentPrompts(world, day)) await answerPrompt(world, prompt);
}

/** The questions that left in the week of a day. */
export const sentPrompts = async ({ authority: { store } }: UnitsWorld, day: Day): Promise<PromptRecord[]> =>
  (await store.promptsOfWeek(weekOf(day))).map(({ value }) => value).filter(({ state }) => state === "sent");
