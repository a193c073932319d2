import type { OpenForm } from "../../cards/weekly-card";
import type { Notice } from "../../cards/notice";
import type { WeeklyScreen } from "../../domain/prompts/weekly-view";
import type { LoadedWeek } from "../../usecases/load-week";

/** What a press on the card of the week leads to: the week as it stands, what to show of it, what to say first. */
export interface WeekShown {
  week: LoadedWeek;
  screen: WeeklyScreen;
  form: OpenForm | null;
  notice: Notice | null;
}

export const shownWeek = (week: LoadedWeek, screen: WeeklyScreen = {}, more: Partial<Pick<WeekShown, "form" | "notice">> = {}): WeekShown => ({
  week,
  screen,
  form: more.form ?? null,
  notice: more.notice ?? null,
});
