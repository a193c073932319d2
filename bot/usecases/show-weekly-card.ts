import type { CardMessage } from "../cards/adaptive-card";
import type { Notice } from "../cards/notice";
import type { Links } from "../cards/tab-link";
import { type OpenForm, weeklyCard } from "../cards/weekly-card";
import { type WeeklyScreen, weeklyView } from "../domain/prompts/weekly-view";
import type { Person } from "../domain/people/person";
import { type LoadedWeek, weeklyFacts } from "./load-week";

export interface WeekShown {
  week: LoadedWeek;
  screen: WeeklyScreen;
  form: OpenForm | null;
  /** What to say first about the last press. */
  notice: Notice | null;
}

/** What is to be shown of a week, unless said otherwise: its first page. */
export const shownWeek = (week: LoadedWeek, screen: WeeklyScreen = {}, more: Partial<Pick<WeekShown, "form" | "notice">> = {}): WeekShown => ({
  week,
  screen,
  form: more.form ?? null,
  notice: more.notice ?? null,
});

/** The card of the week in the person's language. */
export const composeWeeklyCard = ({ week, screen, form, notice }: WeekShown, person: Person, links: Links): CardMessage =>
  weeklyCard({ week: weeklyView(weeklyFacts(week), screen), form, notice, links }, person.language);

/** True when nothing is left to ask: the card, a receipt or an empty one, names no place. */
export const isReceipt = (week: LoadedWeek): boolean =>
  week.prompt.value.confirmedAt !== null || weeklyView(weeklyFacts(week), {}).mode === "receipt";
