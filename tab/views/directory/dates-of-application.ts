import type { ApplicationLine } from "../../../bot/contract/directory";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { capitalized } from "../../parts/capitalized";
import { words } from "./words";

/** In which state an application is, and since when or until when: *En service, jusqu'au 30 juin 2027*. */
export function stateInWords({ state, values: { inServiceOn, retiredOn } }: ApplicationLine): { state: string; dates: string } {
  const said = words.value.applications;
  const inWords = (day: string | null, say: (day: string) => string): string => (day === null ? "" : say(dayInWords(day, language.value)));
  const dates =
    state === "retired"
      ? inWords(retiredOn, said.on)
      : state === "planned"
        ? inWords(inServiceOn, said.on)
        : [inWords(inServiceOn, said.since), inWords(retiredOn, said.until)].filter((part) => part !== "").join(", ");
  return { state: capitalized(said.states[state]), dates: dates === "" ? said.noDates : dates };
}
