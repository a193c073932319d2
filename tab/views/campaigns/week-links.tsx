import type { CampaignPart } from "../../../bot/contract/paths";
import { addWeeks, type IsoWeek } from "../../../bot/domain/calendar/iso-week";
import { weekInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { hrefOf } from "../../routing/route";
import { searchOf } from "./message-filters";
import { words } from "./words";

/** The way to the week before, to the one after, and back to the present one. */
export function WeekLinks({ week, currentWeek, part }: { week: IsoWeek; currentWeek: IsoWeek; part?: CampaignPart }) {
  const said = words.value;
  const to = (other: IsoWeek): string =>
    hrefOf(
      { page: "campaigns", ...(part === undefined ? {} : { part }) },
      searchOf({ week: other === currentWeek ? "" : other }),
    );
  return (
    <p class="week-links">
      <a class="button subtle" href={to(addWeeks(week, -1))} aria-label={said.previousWeek}>
        <span aria-hidden="true">←</span>
        <span class="wide-only">{said.previousWeek}</span>
      </a>
      <strong>{weekInWords(week, language.value)}</strong>
      <a class="button subtle" href={to(addWeeks(week, 1))} aria-label={said.nextWeek}>
        <span class="wide-only">{said.nextWeek}</span>
        <span aria-hidden="true">→</span>
      </a>
      {week === currentWeek ? null : (
        <a class="button subtle" href={to(currentWeek)}>
          {said.thisWeek}
        </a>
      )}
    </p>
  );
}
