import type { Day } from "../domain/calendar/day";
import { type AbsenceDays, absenceIds } from "../domain/campaigns/absence-id";
import type { FormFaultCode } from "../domain/campaigns/form-fault";
import type { PeriodFault } from "../domain/chat/resolve-period";
import type { Language } from "../domain/wording/language";
import { type Texts, textsFor } from "../texts/texts";
import type { CardMessage, Element, Execute } from "./adaptive-card";
import { press } from "./card-actions";
import { buttons, line, message, openUrl, run, sentence } from "./elements";
import type { Links } from "./tab-link";

/** What takes a change of absences back. */
interface Undo {
  noted: readonly AbsenceDays[];
  replaced: readonly AbsenceDays[];
}

/** What became of what somebody said of their absence. */
export type AbsenceView = { links: Pick<Links, "availability"> } & (
  | { say: "noted"; days: AbsenceDays; backOn: Day | null; today: Day; undo: Undo }
  | { say: "refused"; reason: PeriodFault | FormFaultCode | "unsaid"; today: Day }
  | { say: "back"; undo: Undo }
  | { say: "not-away" | "nothing-to-undo" }
  /** `left`: the absences that are still noted. */
  | { say: "undone"; left: readonly AbsenceDays[] }
);

/** The whole days are said back, so that a slip is seen at once and taken back with one tap. */
export function absenceCard(view: AbsenceView, language: Language): CardMessage {
  const texts = textsFor(language);
  const said = sentenceOf(view, texts);
  const undo = view.say === "noted" || view.say === "back" ? [undoButton(view.undo, texts)] : [];
  const open = openUrl(texts.availability.openAvailability, view.links.availability);
  return message(language, said, [sentence(said), ...moreOf(view, texts), buttons(...undo, open)]);
}

function sentenceOf(view: AbsenceView, { availability, formFaults }: Texts): string {
  switch (view.say) {
    case "noted":
      return availability.noted(view.days, view.backOn, view.today);
    case "refused":
      return isOfPeriod(view.reason, availability.refused)
        ? availability.refused[view.reason]
        : formFaults[view.reason]({ min: 0, max: 0 });
    case "back":
      return availability.back;
    case "not-away":
      return availability.notAway;
    case "nothing-to-undo":
      return availability.nothingToUndo;
    case "undone":
      return availability.undone;
  }
}

const isOfPeriod = <K extends string>(reason: string, sentences: Record<K, string>): reason is K => reason in sentences;

function moreOf(view: AbsenceView, { availability }: Texts): Element[] {
  switch (view.say) {
    case "noted":
      return [
        ...(view.days.until === null ? [line(run(availability.sayBack))] : []),
        line(run(availability.daysOnly, { isSubtle: true })),
      ];
    case "refused":
      return [line(run(availability.example(view.today)))];
    case "undone":
      return [line(run(availability.left(view.left)))];
    default:
      return [];
  }
}

const undoButton = ({ noted, replaced }: Undo, { availability }: Texts): Execute =>
  press(availability.undo, { verb: "undo-absence", noted: absenceIds(noted), replaced: absenceIds(replaced) });
