import type { PlanHistoryLine } from "../../../bot/contract/plan-history";
import { dayAt } from "../../../bot/domain/calendar/day";
import { dayInFull } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { capitalized } from "../../parts/capitalized";
import { PLAN_ZONE } from "../../parts/clock-time";
import { EventLine } from "./event-line";
import type { UndoResult } from "./undo-outcome";

interface HistoryDaysProps {
  lines: readonly PlanHistoryLine[];
  personHref: (personId: string) => string;
  outcomeOf: (eventId: string) => UndoResult | null;
  askUndo: (line: PlanHistoryLine) => void;
}

/** The lines under the day they belong to, by the plan's clock. */
export function HistoryDays({ lines, personHref, outcomeOf, askUndo }: HistoryDaysProps) {
  const days = new Map<string, PlanHistoryLine[]>();
  for (const line of lines) {
    const day = dayAt(line.at, PLAN_ZONE);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return (
    <>
      {[...days].map(([day, ofDay]) => (
        <section key={day} class="history" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{capitalized(dayInFull(day, language.value))}</h2>
          <ol>
            {ofDay.map((line) => (
              <EventLine
                key={line.id}
                line={line}
                personHref={personHref(line.by.id)}
                outcome={outcomeOf(line.id)}
                askUndo={() => askUndo(line)}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
