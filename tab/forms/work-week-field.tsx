import type { Hours, WorkWeek } from "../../bot/domain/calendar/work-calendar";
import type { calendar } from "../texts/fr/calendar";
import { capitalized } from "../parts/capitalized";
import { DAY_KINDS, type DayKind, dayKindOf, hoursOf, WEEKDAYS, type Weekday, withDay } from "./work-week";

interface WorkWeekFieldProps {
  week: WorkWeek;
  change: (week: WorkWeek) => void;
  /** The authority's week: where the hours of a word come from. */
  usual: WorkWeek;
  words: typeof calendar;
}

const isKind = (text: string): text is DayKind => DAY_KINDS.some((kind) => kind === text);

/** One day of the week: how it is worked, then its hours. */
function DayRow({ day, week, change, usual, words }: WorkWeekFieldProps & { day: Weekday }) {
  const name = words.weekdays[day];
  const hours = week[day];
  const put = (index: number, edge: Partial<Hours>): void =>
    change(
      withDay(
        week,
        day,
        hours.map((one, rank) => (rank === index ? { ...one, ...edge } : one)),
      ),
    );
  return (
    <tr>
      <th scope="row">{capitalized(name)}</th>
      <td data-label={words.dayWork}>
        <select
          class="field"
          aria-label={words.kindOf(name)}
          value={dayKindOf(hours)}
          onChange={({ currentTarget: { value } }) =>
            isKind(value) ? change(withDay(week, day, hoursOf(value, usual[day]))) : undefined
          }
        >
          {DAY_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {capitalized(words.dayKinds[kind])}
            </option>
          ))}
        </select>
      </td>
      <td data-label={words.hours}>
        {hours.length === 0 ? <span class="quiet">{words.noHours}</span> : null}
        <span class="stretches">
          {hours.map((one, index) => (
            <span key={index} class="stretch">
              <input
                class="field"
                type="time"
                aria-label={capitalized(words.start(name, index + 1))}
                value={one.from}
                onInput={(event) => put(index, { from: event.currentTarget.value })}
              />
              <span aria-hidden="true">{words.to}</span>
              <input
                class="field"
                type="time"
                aria-label={capitalized(words.end(name, index + 1))}
                value={one.to}
                onInput={(event) => put(index, { to: event.currentTarget.value })}
              />
            </span>
          ))}
        </span>
      </td>
    </tr>
  );
}

/** The hours worked on each day of a week. */
export function WorkWeekField(props: WorkWeekFieldProps) {
  const { words } = props;
  return (
    <table class="work-week">
      <caption class="only-heard">{words.weekCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.dayWork}</th>
          <th scope="col">{words.hours}</th>
        </tr>
      </thead>
      <tbody>
        {WEEKDAYS.map((day) => (
          <DayRow key={day} {...props} day={day} />
        ))}
      </tbody>
    </table>
  );
}
