import type { DirectionLine } from "../../../bot/contract/directory";
import { type Day } from "../../../bot/domain/calendar/day";
import { isDissolved } from "../../../bot/domain/people/direction";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { words } from "./words";

/** Since when and until when a direction is there, and which one follows. */
export function validityInWords({ values: { validFrom, validTo }, successor }: DirectionLine, today: Day): string {
  const said = words.value.directions;
  const inWords = (day: Day): string => dayInWords(day, language.value);
  if (validTo !== null && isDissolved({ validTo }, today)) return [said.ended(inWords(validTo)), successor === "" ? said.takenOverByNobody : said.takenOver(successor)].join(", ");
  const from = validFrom === null ? "" : validFrom > today ? said.comes(inWords(validFrom)) : said.from(inWords(validFrom));
  const until = validTo === null ? "" : said.until(inWords(validTo));
  return [from, until, successor === "" ? "" : said.followedBy(successor)].filter((part) => part !== "").join(", ") || said.always;
}
