import type { CommitteeFault } from "../domain/committee/committee-faults";
import type { DateMove } from "../domain/committee/year-dates";
import { holidayKey } from "../domain/calendar/holiday-names";
import type { Language } from "../domain/wording/language";
import * as en from "./en/committees";
import * as fr from "./fr/committees";
import { textsFor } from "./texts";

const TEXTS = { fr, en };

/** Why an instance cannot be kept as it was typed, as a sentence. */
export const committeeFaultSentence = ({ code, voters = 0 }: CommitteeFault, language: Language): string => TEXTS[language].committeeFaults[code](voters);

/** Why a séance moved from the date that its rhythm means, in a few words. */
export function dateMoveWords(move: DateMove, language: Language): string {
  const { dateMoves } = TEXTS[language];
  if (move.kind === "holiday") return dateMoves.holiday(textsFor(language).holidays[holidayKey(move.name)]);
  return move.kind === "closed" ? dateMoves.closed(move.name) : dateMoves[move.kind]();
}
