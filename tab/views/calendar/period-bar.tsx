import chevron from "fluent-icon:chevron-right-20-regular";
import type { Day } from "../../../bot/domain/calendar/day";
import { type Period, type Scale, SCALES, unitStart } from "../../../bot/domain/timeline/scale";
import { Icon } from "../../marks/icon";
import type { CalendarAddress, Form } from "./calendar-address";
import { periodInUnits } from "./dates-in-words";
import { focusCalendar } from "./focus-near";
import { turned } from "./shown-period";
import { words } from "./words";

interface PeriodBarProps {
  scale: Scale;
  period: Period;
  form: Form;
  today: Day;
  hrefTo: (change: Partial<CalendarAddress>) => string;
}

/** Scale, period and form, as links: each is an address of its own, which Back returns to. */
export function PeriodBar({ scale, period, form, today, hrefTo }: PeriodBarProps) {
  const { settings, scale: scaleLabel, scales, form: formLabel, chart, table, earlier, later, backToToday } = words.value;
  const away = today < period.from || today > period.until;
  return (
    <nav class="period-bar" aria-label={settings}>
      <ul class="segments" aria-label={scaleLabel}>
        {SCALES.map((one) => (
          <li key={one}>
            <a href={hrefTo({ scale: one, from: one === scale ? period.from : fromFor(one, period, today) })} aria-current={one === scale ? "true" : undefined}>
              {scales[one]}
            </a>
          </li>
        ))}
      </ul>
      <div class="turn">
        <a class="button subtle" href={hrefTo({ from: turned(period, scale, -1) })}>
          <Icon of={chevron} kind="backwards" />
          <span class="turn-word">{earlier}</span>
        </a>
        <strong>{periodInUnits(period, scale)}</strong>
        <a class="button subtle" href={hrefTo({ from: turned(period, scale, 1) })}>
          <span class="turn-word">{later}</span>
          <Icon of={chevron} />
        </a>
        {away ? (
          <a class="button subtle" onClick={focusCalendar} href={hrefTo({ from: null, group: null })}>
            {backToToday}
          </a>
        ) : null}
      </div>
      <ul class="segments" aria-label={formLabel}>
        {(["chart", "table"] as const).map((one) => (
          <li key={one}>
            <a href={hrefTo({ form: one })} aria-current={one === form ? "true" : undefined}>
              {one === "chart" ? chart : table}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Another scale opens by itself where today is shown, and keeps the place where it is not. */
const fromFor = (scale: Scale, period: Period, today: Day): Day | null =>
  scale === "year" || (today >= period.from && today <= period.until) ? null : unitStart(period.from, scale);
