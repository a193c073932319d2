import type { Day } from "../domain/calendar/day";
import type { Language } from "../domain/wording/language";
import { textsFor } from "../texts/texts";
import type { CardMessage } from "./adaptive-card";
import { weeklyCard, type WeeklyCardView } from "./weekly-card";

export interface ReminderView {
  /** The question, as it would be asked now. */
  question: WeeklyCardView;
  /** When it was first asked. */
  askedOn: Day;
  /** True when the person chose the day of the reminder. */
  chosen: boolean;
}

/** The question of the week once more, with a line that says that it is the reminder, and why it comes. */
export function reminderCard({ question, askedOn, chosen }: ReminderView, language: Language): CardMessage {
  const { reminderLead, reminderChosen } = textsFor(language).campaigns;
  const lead = (chosen ? reminderChosen : reminderLead)(askedOn);
  return weeklyCard({ ...question, lead }, language);
}
