import type { Calendar } from "../../../bot/contract/calendar";
import { texts } from "../../app/language";
import { capitalized } from "../../parts/capitalized";
import { GapRow } from "../../parts/gap-row";
import { useWindow } from "../../parts/use-window";
import { hrefOf } from "../../routing/route";
import type { CalendarRow } from "./calendar-rows";
import { countDateLines, dateLinesBetween } from "./date-lines";
import { DateTableRow } from "./date-table-row";
import { usePrinting } from "./use-printing";
import { words } from "./words";

const COLUMNS = 5;

/** The dates of the chart as a table; beyond 200 lines only those near the screen are drawn, but all of them on paper. */
export function DateTable({ calendar, rows, marked }: { calendar: Calendar; rows: readonly CalendarRow[]; marked: ReadonlySet<string> }) {
  const { tableCaption, milestone, day, initialDay, slip, state, noDate } = words.value;
  const count = countDateLines(rows);
  const printing = usePrinting();
  const { body, windowed, ...part } = useWindow(printing ? 0 : count);
  const { from, to, before, after } = printing ? { from: 0, to: count, before: 0, after: 0 } : part;
  return (
    <div class="table-frame">
      <table class={windowed ? "dates windowed" : "dates"} aria-rowcount={count + 1}>
        <caption class="only-heard">{tableCaption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {[milestone, day, initialDay, slip, state].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <GapRow height={before} columns={COLUMNS} />
          {dateLinesBetween(calendar, rows, from, to).map((line, place) => {
            const index = from + place + 2;
            if (line.kind === "project")
              return (
                <tr key={line.key} class={`group${marked.has(line.project.id) ? " just-changed" : ""}`} aria-rowindex={index}>
                  <th scope="rowgroup" colSpan={COLUMNS}>
                    <a href={hrefOf({ page: "project", projectId: line.project.id })}>{line.project.name}</a>
                    <span class="hint">
                      {[line.project.code, line.axis?.name ?? "", line.project.direction, capitalized(texts.value.marks.phase[line.project.phase])]
                        .filter((label) => label !== "")
                        .join(" · ")}
                    </span>
                    {marked.has(line.project.id) ? <span class="only-heard">{texts.value.shell.justChanged}</span> : null}
                  </th>
                </tr>
              );
            if (line.kind === "none")
              return (
                <tr key={line.key} aria-rowindex={index}>
                  <td colSpan={COLUMNS} class="quiet">
                    {noDate}
                  </td>
                </tr>
              );
            return <DateTableRow key={line.key} calendar={calendar} line={line} index={index} />;
          })}
          <GapRow height={after} columns={COLUMNS} />
        </tbody>
      </table>
    </div>
  );
}
