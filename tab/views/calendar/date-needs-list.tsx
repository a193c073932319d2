import clock from "fluent-icon:clock-20-regular";
import fault from "fluent-icon:error-circle-20-regular";
import flag from "fluent-icon:flag-20-regular";
import type { Calendar } from "../../../bot/contract/calendar";
import { Icon } from "../../marks/icon";
import { hrefOf } from "../../routing/route";
import type { CalendarAddress } from "./calendar-address";
import { type DateNeed, dateNeedsOf } from "./date-needs";
import { words } from "./words";

const MOST = 5;

const ICONS = { overdue: flag, ended: clock, reversed: fault, afterMandate: flag };

const hrefFor = ({ project, milestone }: DateNeed): string =>
  hrefOf({ page: "project", projectId: project.id }) + (milestone === null ? "" : "#jalons");

/** The dates to look at again: five lines at most, worst first, each with its reason and one way in. */
export function DateNeedsList({ calendar, hrefTo }: { calendar: Calendar; hrefTo: (address: Partial<CalendarAddress>) => string }) {
  const { needsTitle, needsNone, needsMore, needWords, needReasons, needAction, needProject } = words.value;
  const needs = dateNeedsOf(calendar);
  const rest = needs.length - MOST;
  return (
    <section aria-labelledby="date-needs-title" class="needs date-needs">
      <h2 id="date-needs-title">{needsTitle}</h2>
      {needs.length === 0 ? <p class="quiet">{needsNone}</p> : null}
      <ol>
        {needs.slice(0, MOST).map((need) => (
          <li key={`${need.project.id}-${need.milestone?.id ?? need.kind}`}>
            <span class="mark">
              <Icon of={ICONS[need.kind]} kind={need.kind === "afterMandate" ? "quiet" : "attention"} />
              <span>{needWords[need.kind]}</span>
            </span>
            <div>
              <a class="name" href={hrefFor(need)}>
                {need.project.name}
              </a>
              <p>{needReasons[need.kind](need.milestone?.title ?? "", need.days)}</p>
            </div>
            <a class="button subtle" href={hrefFor(need)} aria-hidden="true" tabIndex={-1}>
              {need.milestone === null ? needProject : needAction}
            </a>
          </li>
        ))}
      </ol>
      {rest > 0 ? (
        <p>
          <a href={hrefTo({ group: "needs" })}>{needsMore(rest)}</a>
        </p>
      ) : null}
    </section>
  );
}
