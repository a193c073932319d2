import type { Person } from "../domain/people/person";
import type { Authority } from "./authority";
import { type ConfirmOutcome, confirmWeek } from "./confirm-week";
import { putQuestion } from "./put-question";

/** « Rien de neuf » said in the tab: the same record as in the card. */
export const confirmMyWeek = async (authority: Authority, person: Person): Promise<ConfirmOutcome> =>
  confirmWeek(authority, person, await putQuestion(authority, person), "tab");
