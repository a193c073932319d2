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

/** Nearer than this, two labels would be written one over the other: the later one turns away. */
const CLOSE = 30;
/** From here on, what is written to the right of its line would leave the chart. */
const FAR = 78;

const turnsLeft = (mark: DayMark, marks: readonly DayMark[]): boolean =>
  mark.place > FAR || (marks.some((other) => other !== mark && other.place > mark.place && other.place - mark.place < CLOSE) && mark.place > CLOSE);

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
              {columns.map(({ from, words: name, width }) => (
                <span key={from} style={{ width: `${width}%` }}>
                  <span>{name}</span>
                </span>
              ))}
            </div>
          ))}
          <div class="timeline-days">
            {marks.map((mark) => (
              <span
                key={mark.kind}
                class={`${mark.kind}${turnsLeft(mark, marks) ? " leftwards" : ""}`}
                style={turnsLeft(mark, marks) ? { right: `${100 - mark.place}%` } : { left: `${mark.place}%` }}
              >
                {mark.words}
              </span>
            ))}
          </div>
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
