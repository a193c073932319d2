import type { Calendar } from "../../../bot/contract/calendar";
import { type Day, daysBetween } from "../../../bot/domain/calendar/day";
import { milestoneOn, type MilestoneState } from "../../../bot/domain/timeline/milestone-on";
import { endOverdueDays } from "../../../bot/domain/timeline/watch";
import { language } from "../../app/language";
import { dayInTable } from "../../parts/day-in-table";
import type { DateLine } from "./date-lines";
import { stateInWords } from "./dates-in-words";
import { MilestoneMark } from "./timeline-marks";
import { words } from "./words";

type Dated = Extract<DateLine, { day: Day }>;

/** What a line says of its date: the same for a milestone, a start and an end. */
interface Said {
  title: string;
  initial: Day | null;
  state: string;
  mark: MilestoneState | null;
  afterMandate: boolean;
}

function said(line: Dated, { today, plan }: Calendar): Said {
  const { projectStart, projectEnd, past, endOverdue, inDays } = words.value;
  if (line.kind === "milestone") {
    const on = milestoneOn(line.milestone, today, plan.mandateEndDay);
    const state = stateInWords(on, line.milestone, today);
    return { title: line.milestone.title, initial: line.milestone.initialDay, state, mark: on.state, afterMandate: on.afterMandate };
  }
  const overdue = line.kind === "end" ? endOverdueDays(line.project, today) : 0;
  const days = daysBetween(today, line.day);
  return {
    title: line.kind === "start" ? projectStart : projectEnd,
    // a start has no initial date of its own: nobody keeps one
    initial: line.kind === "start" ? null : line.project.initialEndDay,
    state: overdue > 0 ? endOverdue(overdue) : days < 0 ? past : inDays(days),
    mark: null,
    afterMandate: line.kind === "end" && plan.mandateEndDay !== null && line.day > plan.mandateEndDay,
  };
}

/** A date of a project: when, when at first, the gap, and where it stands. */
export function DateTableRow({ calendar, line, index }: { calendar: Calendar; line: Dated; index: number }) {
  const { day, initialDay, slip, state: stateName, noInitial, notKnown, first, sameDay, slipDays, noSlip, afterMandate } = words.value;
  const { title, initial, state, mark, afterMandate: isAfter } = said(line, calendar);
  const say = (one: Day): string => dayInTable(one, calendar.today, language.value);
  const moved = initial === null ? 0 : daysBetween(initial, line.day);
  const attention = mark === "overdue" || (line.kind === "end" && endOverdueDays(line.project, calendar.today) > 0);
  return (
    <tr aria-rowindex={index}>
      <th scope="row">{title}</th>
      <td data-label={day}>{say(line.day)}</td>
      <td data-label={initialDay} data-before={first}>
        {initial === null ? (
          <span class="quiet">{line.kind === "start" ? noInitial : notKnown}</span>
        ) : moved === 0 ? (
          <span class="quiet">{sameDay}</span>
        ) : (
          say(initial)
        )}
      </td>
      <td data-label={slip}>{moved === 0 ? <span class="quiet">{initial === null ? noInitial : noSlip}</span> : slipDays(moved)}</td>
      <td data-label={stateName}>
        <span class="stack">
          <span class={attention ? "mark attention" : "mark"}>
            {mark === null ? null : <MilestoneMark state={mark} />}
            <span>{state}</span>
          </span>
          {isAfter ? <span class="hint attention">{afterMandate}</span> : null}
        </span>
      </td>
    </tr>
  );
}
