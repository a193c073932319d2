import type { Day } from "../../../bot/domain/calendar/day";
import { texts } from "../../app/language";

/** Says that a day to come lies after the end of the mandate; nothing where it does not, or where no end is set. */
export const AfterMandate = ({ day, end }: { day: Day | null; end: Day | null }) =>
  day === null || end === null || day <= end ? null : <span class="hint attention">{texts.value.marks.afterMandate}</span>;
