import { type Day, weekdayOf } from "../domain/calendar/day";
import type { IsoWeek } from "../domain/calendar/iso-week";
import type { ReminderDayFault } from "../domain/campaigns/choose-reminder-day";
import type { DayFault } from "../domain/chat/resolve-day";
import type { Language } from "../domain/wording/language";
import { weekdayName } from "../texts/moment-words";
import { textsFor } from "../texts/texts";
import type { CardMessage } from "./adaptive-card";
import { press } from "./card-actions";
import { buttons, line, message, run, sentence } from "./elements";

/** What became of what somebody said of the reminder of the week. */
export type ReminderChoiceView =
  | { say: "snoozed"; day: Day }
  /** `next`: the first day that could be chosen; null when there is none, or when no day would do. */
  | { say: "refused"; reason: ReminderDayFault | DayFault | "unsaid"; next: Day | null }
  | { say: "muted"; week: IsoWeek }
  | { say: "unmuted" | "nothing-to-undo" };

/** Reasons that no other day of the week would change. */
const FINAL: ReadonlySet<string> = new Set<ReminderDayFault>(["nothing-to-recall", "reminded", "moved"]);

/** When the reminder of this week comes, or that none comes. */
export function reminderChoiceCard(view: ReminderChoiceView, language: Language): CardMessage {
  const { availability } = textsFor(language);
  switch (view.say) {
    case "snoozed":
      return plain(availability.snoozed(view.day), language);
    case "unmuted":
      return plain(availability.unmuted, language);
    case "nothing-to-undo":
      return plain(availability.nothingToUndo, language);
    case "muted": {
      const said = availability.muted(view.week);
      return message(language, said, [sentence(said), buttons(press(availability.undo, { verb: "unmute", week: view.week }))]);
    }
    case "refused": {
      const said = availability.reminderRefused[view.reason];
      const more = FINAL.has(view.reason) ? [] : waysOf(view.next, language).map((words) => line(run(words)));
      return message(language, said, [sentence(said), ...more]);
    }
  }
}

const plain = (said: string, language: Language): CardMessage => message(language, said, [sentence(said)]);

function waysOf(next: Day | null, language: Language): string[] {
  const { availability } = textsFor(language);
  if (next === null) return [availability.noDayLeft];
  return [availability.nextDay(next), availability.reminderExample(weekdayName(weekdayOf(next), language))];
}
