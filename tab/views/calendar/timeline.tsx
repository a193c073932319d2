import { useMemo, useState } from "preact/hooks";
import type { Calendar } from "../../../bot/contract/calendar";
import { headsOf } from "../../../bot/domain/timeline/columns";
import type { Period, Scale } from "../../../bot/domain/timeline/scale";
import { language } from "../../app/language";
import type { CalendarRow } from "./calendar-rows";
import { periodInUnits } from "./dates-in-words";
import { dayMarks, TimelineBackdrop, TimelineHead } from "./timeline-head";
import { TimelineLegend } from "./timeline-legend";
import { linesOf, type Stop } from "./timeline-lines";
import { type NotePlace, notePlace, TimelineNote } from "./timeline-note";
import { TimelineRow } from "./timeline-row";
import { stopAt, useTimelineKeys } from "./use-timeline-keys";
import { useTimelineWindow } from "./use-timeline-window";
import { words } from "./words";

interface TimelineProps {
  calendar: Calendar;
  rows: readonly CalendarRow[];
  scale: Scale;
  period: Period;
  marked: ReadonlySet<string>;
  wide: boolean;
}

/** Projects and milestones over time; beyond 200 lines only those near the screen are drawn. */
export function Timeline({ calendar, rows, scale, period, marked, wide }: TimelineProps) {
  const { chartLabel, calendarOf, scrolled } = words.value;
  const lines = useMemo(() => linesOf(calendar, rows, period), [calendar, rows, period.from, period.until]);
  const said = language.value;
  const heads = useMemo(() => headsOf(period, scale, said), [period.from, period.until, scale, said]);
  const marks = dayMarks(calendar, period);
  const { body, from, to, before, after, bring } = useTimelineWindow(lines.length);
  const drawn = lines.slice(from, to);
  const { tabStop, onKeyDown, onFocusIn } = useTimelineKeys(lines, drawn, body, bring);
  const [note, setNote] = useState<NotePlace | null>(null);
  const told = note === null ? undefined : drawn.find(({ key }) => key === note.line);
  const show = (stop: (Stop & { element: HTMLElement }) | null, pointer: number | null): void => {
    if (stop === null || body.current === null) return setNote(null);
    if (note?.line === stop.line && note.stop === stop.stop) return;
    setNote({ line: stop.line, stop: stop.stop, ...notePlace(stop.element, body.current, pointer) });
  };
  const shown = periodInUnits(period, scale);
  const chart = (
    <div
      class={`timeline by-${scale}`}
      role="grid"
      aria-label={chartLabel(shown)}
      aria-rowcount={lines.length + 1}
      aria-colcount={2}
      onKeyDown={(event) => {
        if (event.key === "Escape") setNote(null);
        else onKeyDown(event);
      }}
      onFocusIn={(event: FocusEvent) => {
        onFocusIn(event);
        const stop = stopAt(event.target);
        if (stop?.element.matches(":focus-visible")) show(stop, null);
      }}
      onFocusOut={() => setNote(null)}
      onMouseOver={(event) => {
        // the note itself may be pointed at, so that it can be read and copied
        if (event.target instanceof Element && event.target.closest(".timeline-note")) return;
        show(stopAt(event.target), event.clientX);
      }}
      onMouseLeave={() => setNote(null)}
    >
      <TimelineHead heads={heads} marks={marks} label={calendarOf(shown)} />
      <div class="timeline-body" role="rowgroup" ref={body}>
        <TimelineBackdrop heads={heads} marks={marks} />
        {before > 0 ? <div aria-hidden="true" style={{ height: `${before}px` }} /> : null}
        {drawn.map((line, index) => (
          <TimelineRow
            key={line.key}
            calendar={calendar}
            line={line}
            period={period}
            tabStop={line.key === tabStop.line ? tabStop.stop : null}
            marked={line.row !== null && marked.has(line.row.project.id)}
            index={from + index + 2}
          />
        ))}
        {after > 0 ? <div aria-hidden="true" style={{ height: `${after}px` }} /> : null}
        {note === null || told === undefined ? null : <TimelineNote calendar={calendar} line={told} place={note} />}
      </div>
    </div>
  );
  return (
    <>
      <TimelineLegend />
      {wide ? (
        chart
      ) : (
        <div class="timeline-scroll" role="region" aria-label={scrolled} tabIndex={0}>
          {chart}
        </div>
      )}
    </>
  );
}
