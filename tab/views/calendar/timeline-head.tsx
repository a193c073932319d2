import type { Calendar } from "../../../bot/contract/calendar";
import type { Heads } from "../../../bot/domain/timeline/columns";
import { placeOf } from "../../../bot/domain/timeline/place";
import type { Period } from "../../../bot/domain/timeline/scale";
import { language } from "../../app/language";
import { dayInTable } from "../../parts/day-in-table";
import { words } from "./words";

/** A day that crosses the whole chart. */
export interface DayMark {
  kind: "today" | "mandate";
  words: string;
  place: number;
}

/** Today and the mandate's end, as far as they are in the period. */
export function dayMarks({ today, plan }: Calendar, period: Period): DayMark[] {
  const { todayMark, mandateMark } = words.value;
  const say = (day: string): string => dayInTable(day, today, language.value);
  const end = plan.mandateEndDay;
  const marks = [
    { kind: "today" as const, words: todayMark(say(today)), place: placeOf(today, period) },
    { kind: "mandate" as const, words: end === null ? "" : mandateMark(say(end)), place: end === null ? null : placeOf(end, period) },
  ];
  return marks.flatMap(({ place, ...mark }) => (place === null ? [] : [{ ...mark, place }]));
}

/** From here on, what is written to the right of its line would leave the chart. */
const FAR = 70;

const besideLine = (place: number) => (place > FAR ? { right: `${100 - place}%` } : { left: `${place}%` });

/** The head of the chart: years, what they are cut into, and the names of the days that cross it. */
export function TimelineHead({ heads, marks, label }: { heads: Heads; marks: readonly DayMark[]; label: string }) {
  return (
    <div class="timeline-head" role="row" aria-rowindex={1}>
      <div class="timeline-name" role="columnheader">
        {words.value.project}
      </div>
      <div class="timeline-track" role="columnheader">
        <span class="only-heard">{label}</span>
        <div aria-hidden="true">
          {[heads.years, heads.parts].map((columns, row) => (
            <div key={row} class={row === 0 ? "timeline-years" : "timeline-parts"}>
              {columns.map(({ from, words: name, short, width }) => (
                <span key={from} style={{ width: `${width}%` }}>
                  <span class="in-full">{name}</span>
                  <span class="in-short">{short}</span>
                </span>
              ))}
            </div>
          ))}
          {marks.map((mark) => (
            <div key={mark.kind} class="timeline-day">
              <span class={mark.kind} style={besideLine(mark.place)}>
                {mark.words}
              </span>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** What stands behind all lines: where the columns begin, what comes after the mandate, today. */
export function TimelineBackdrop({ heads, marks }: { heads: Heads; marks: readonly DayMark[] }) {
  const mandate = marks.find(({ kind }) => kind === "mandate");
  return (
    <div class="timeline-backdrop" aria-hidden="true">
      {heads.parts.slice(1).map(({ from, start }) => (
        <span key={from} class={from.endsWith("-01-01") ? "year-line" : "part-line"} style={{ left: `${start}%` }} />
      ))}
      {mandate === undefined ? null : <span class="after-mandate" style={{ left: `${mandate.place}%` }} />}
      {marks.map(({ kind, place }) => (
        <span key={kind} class={`${kind}-line`} style={{ left: `${place}%` }} />
      ))}
    </div>
  );
}
