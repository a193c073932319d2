import type { Calendar } from "../../../bot/contract/calendar";
import type { Period, Scale } from "../../../bot/domain/timeline/scale";
import { unitInWords } from "../../../bot/domain/timeline/unit-words";
import { language } from "../../app/language";
import type { CalendarAddress, Form } from "./calendar-address";
import type { CalendarRow } from "./calendar-rows";
import { DateTable } from "./date-table";
import { periodInUnits } from "./dates-in-words";
import { focusCalendar } from "./focus-near";
import { endingAt, isIn, nearest } from "./shown-period";
import { Timeline } from "./timeline";
import { words } from "./words";

interface CalendarMatterProps {
  calendar: Calendar;
  rows: readonly CalendarRow[];
  scale: Scale;
  period: Period;
  form: Form;
  marked: ReadonlySet<string>;
  wide: boolean;
  /** Whether some projects were asked for, rather than all. */
  narrowed: boolean;
  hrefTo: (change: Partial<CalendarAddress>) => string;
}

/** What the filters and the period leave, as a chart or a table; when that is nothing, why, and where there is some. */
export function CalendarMatter({ calendar, rows, scale, period, form, marked, wide, narrowed, hrefTo }: CalendarMatterProps) {
  const { shown, noMatch, noDates, noDatesHow, nothingHere, seeEarlier, seeLater } = words.value;
  const dated = rows.filter(({ span }) => span !== null);
  // projects without a date are in no period: whoever narrowed down to them sees them all the same
  const visible = dated.length === 0 && narrowed ? rows : rows.filter((row) => isIn(row, period));
  const say = (day: string): string => unitInWords(day, scale, language.value);
  if (rows.length > 0 && visible.length === 0) {
    const { before, after } = nearest(rows, period, scale);
    if (before === null && after === null)
      return (
        <>
          <p>{noDates}</p>
          <p class="quiet">{noDatesHow}</p>
        </>
      );
    return (
      <>
        <p role="status">{nothingHere(periodInUnits(period, scale))}</p>
        <p class="buttons">
          {before === null ? null : (
            <a class="button" onClick={focusCalendar} href={hrefTo({ from: endingAt(before, period, scale) })}>
              {seeEarlier(say(before))}
            </a>
          )}
          {after === null ? null : (
            <a class="button" onClick={focusCalendar} href={hrefTo({ from: after })}>
              {seeLater(say(after))}
            </a>
          )}
        </p>
      </>
    );
  }
  return (
    <>
      <p class="quiet" role="status">
        {shown(visible.length, calendar.projects.length)}
        <Left rows={rows} visible={visible.length} hrefTo={hrefTo} />
      </p>
      {visible.length === 0 ? (
        <p class="quiet">{noMatch}</p>
      ) : form === "chart" ? (
        <Timeline {...{ calendar, scale, period, marked, wide }} rows={visible} />
      ) : (
        <DateTable calendar={calendar} rows={visible} marked={marked} />
      )}
    </>
  );
}

/** How many projects pass the filters and are not to be seen, and why. */
function Left({ rows, visible, hrefTo }: { rows: readonly CalendarRow[]; visible: number; hrefTo: CalendarMatterProps["hrefTo"] }) {
  const { outside, undated } = words.value;
  const without = rows.filter(({ span }) => span === null).length;
  const elsewhere = rows.length - visible - without;
  if (visible === rows.length) return null;
  return (
    <>
      {elsewhere > 0 ? `, ${outside(elsewhere)}` : null}
      {without > 0 ? (
        <>
          {", "}
          <a href={hrefTo({ group: "undated" })}>{undated(without)}</a>
        </>
      ) : null}
      {"."}
    </>
  );
}
