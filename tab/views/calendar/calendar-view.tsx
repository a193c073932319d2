import type { Calendar } from "../../../bot/contract/calendar";
import { language } from "../../app/language";
import { momentInFull } from "../../parts/clock-time";
import { FailurePage } from "../../parts/failure-page";
import { Skeleton } from "../../parts/skeleton";
import { useWide } from "../../parts/use-wide";
import { hrefOf } from "../../routing/route";
import { navigate, place } from "../../routing/router";
import { PlanPage } from "../plan/plan-page";
import { type CalendarAddress, DEFAULT_SCALE, isNarrowed, readAddress, writeAddress } from "./calendar-address";
import { CalendarFilterBar } from "./calendar-filter-bar";
import { CalendarMatter } from "./calendar-matter";
import { rowsOf } from "./calendar-rows";
import { CalendarSentence } from "./calendar-sentence";
import { DateNeedsList } from "./date-needs-list";
import { PeriodBar } from "./period-bar";
import { periodFrom, periodToOpen } from "./shown-period";
import { useCalendar } from "./use-calendar";
import { words } from "./words";

/** The calendar of a plan: the sentence, the dates to look at again, then projects and milestones as a chart or a table. */
export function CalendarView({ planId }: { planId: string }) {
  const { thing, marked } = useCalendar(planId);
  const calendar = thing.value.value;
  const failure = thing.failure.value;
  if (calendar === null)
    return failure === null ? <Skeleton rows={8} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const hrefTo = (address: Partial<CalendarAddress>): string =>
    hrefOf({ page: "plan", planId: calendar.plan.id, part: "calendrier" }, writeAddress(address));
  return (
    <PlanPage plan={calendar.plan} part="calendrier" of={thing} asOf={calendar.asOf}>
      {calendar.projects.length === 0 ? (
        <p>{words.value.noProjects}</p>
      ) : (
        <>
          <CalendarSentence calendar={calendar} hrefFor={hrefTo} />
          <DateNeedsList calendar={calendar} hrefTo={hrefTo} />
          <DatesInView calendar={calendar} marked={marked} hrefTo={hrefTo} />
        </>
      )}
      <footer class="foot">
        <p>{words.value.foot(momentInFull(calendar.asOf, language.value))}</p>
        <p>{words.value.rule}</p>
      </footer>
    </PlanPage>
  );
}

interface DatesInViewProps {
  calendar: Calendar;
  marked: ReadonlySet<string>;
  hrefTo: (address: Partial<CalendarAddress>) => string;
}

function DatesInView({ calendar, marked, hrefTo }: DatesInViewProps) {
  const wide = useWide();
  const address = readAddress(place.value.search);
  const scale = address.scale ?? DEFAULT_SCALE;
  // a phone shows the table, unless the chart was asked for
  const form = address.form ?? (wide ? "chart" : "table");
  const rows = rowsOf(calendar, address);
  const opened = periodToOpen(calendar, rows, scale, address.group !== null);
  const period = address.from === null ? opened : periodFrom(address.from, opened, scale);
  const changed = (change: Partial<CalendarAddress>): string => hrefTo({ ...address, ...change });
  return (
    <section aria-label={words.value.chart} class="calendar" tabIndex={-1}>
      <CalendarFilterBar calendar={calendar} address={address} narrow={(change) => navigate(changed(change), true)} />
      <PeriodBar scale={scale} period={period} form={form} today={calendar.today} hrefTo={changed} />
      <CalendarMatter {...{ calendar, rows, scale, period, form, marked, wide }} narrowed={isNarrowed(address)} hrefTo={changed} />
    </section>
  );
}

